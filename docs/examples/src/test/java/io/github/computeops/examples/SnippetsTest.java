package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SnippetsTest {
  private static final String SELF =
      "docs/examples/src/test/java/io/github/computeops/examples/SnippetsTest.java";

  static List<Path> pages() {
    return Snippets.pages();
  }

  static List<Snippets.Block> blocks() {
    return pages().stream().flatMap(page -> Snippets.blocks(page).stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void javaOnAPageEqualsARegionOfATest(Snippets.Block block) {
    assertNotNull(block.source(), block.page() + " has Java without a test:\n" + block.code());
    assertEquals(
        Snippets.region(block.source(), block.region()), block.code(), block.page().toString());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyFenceOnAPageIsClosed(Path page) throws Exception {
    long fences =
        java.nio.file.Files.readAllLines(page).stream().filter(l -> l.startsWith("```")).count();
    assertEquals(0, fences % 2, page.toString());
  }

  @Test
  void indentationIsStripped() {
    // region: itself
    List<String> lines = List.of("a");
    // endregion
    assertFalse(lines.isEmpty());
    assertEquals(
        "List<String> lines = List.of(\"a\");\n",
        Snippets.region(SELF, "itself").replaceAll("=\\s+", "= "));
  }

  @Test
  void missingRegionIsNamed() {
    assertEquals(
        SELF + " has no region missing; add it there.",
        assertThrows(IllegalArgumentException.class, () -> Snippets.region(SELF, "missing"))
            .getMessage());
  }
}
