package io.github.computeops.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares the provenance that the README states with the files it is about. */
class ReadmeTest {
  private static String cell(String row) throws IOException {
    Matcher cell =
        Pattern.compile("(?m)^\\| " + Pattern.quote(row) + " \\| (.*) \\|$")
            .matcher(Files.readString(Path.of("README.md")));
    assertTrue(cell.find(), () -> "README.md has no row \"" + row + "\"");
    return cell.group(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "`openapi`;/openapi",
        "`info.title`, here;/info/title",
        "`info.version`;/info/version"
      })
  void statesTheVersionsOfTheDescription(String row, String pointer) throws IOException {
    Document description = Document.read(Path.of("compute-ops-mgmt.yaml"));
    assertEquals(Pointer.parse(pointer).find(description.tree()).orElseThrow(), cell(row));
  }

  @Test
  void statesTheAddressThatAnUpdateDownloadsFrom() throws IOException {
    Matcher from =
        Pattern.compile("<from>(.*)</from>")
            .matcher(Files.readString(Path.of("../wrapper/pipeline/pom.xml")));
    assertTrue(from.find());
    assertEquals("<" + from.group(1) + ">", cell("published at"));
  }
}
