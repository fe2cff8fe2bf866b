package io.github.computeops.spec.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.computeops.spec.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextHashesTest {
  private static final String DESCRIPTION =
      "paths: {/a: {get: {summary: Reads, parameters: [%s{name: x, in: query, description: '%s'}]}}}\n";

  @TempDir private Path folder;

  private static TextHashes hashes(String more, String text) {
    return TextHashes.of(Document.parse("a.yaml", DESCRIPTION.formatted(more, text)));
  }

  @Test
  void aChangedTextIsFoundByItsPlace() {
    assertEquals(
        List.of("/paths/~1a/get/parameters/x in query"),
        hashes("", "Up to 3 years.").changedSince(hashes("", "Any age.")));
  }

  @Test
  void lineBreaksAndWhatComesInFrontAreNoChange() {
    TextHashes later = hashes("{name: w, in: query, description: New.}, ", "Any  age.");
    assertEquals(List.of(), later.changedSince(hashes("", "Any age.")));
  }

  @Test
  void theFileHasHashesAndNoText() throws IOException {
    TextHashes hashes = hashes("", "Any age.");
    Path file = Files.writeString(folder.resolve("hashes.txt"), hashes.text());
    assertFalse(hashes.text().contains("age"));
    assertEquals(hashes, TextHashes.read(file));
  }

  @Test
  void withoutAFileNothingHasChanged() {
    TextHashes none = TextHashes.read(folder.resolve("none.txt"));
    assertEquals(List.of(), hashes("", "Any age.").changedSince(none));
  }
}
