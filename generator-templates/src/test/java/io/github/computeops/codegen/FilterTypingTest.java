package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A property is compared with its own type only. */
class FilterTypingTest {

  @TempDir private Path source;
  @TempDir private Path classes;

  @Test
  void whatFitsCompiles() throws IOException {
    assertEquals(
        List.of(),
        diagnostics(
            "FilterProperty.number(\"n\").eq(3).and(FilterProperty.number(\"n\").in(1, 2.5))"));
  }

  @Test
  void aNumberIsNotComparedWithTextNorTextWithANumber() throws IOException {
    assertRejected("FilterProperty.number(\"n\").eq(\"3\")");
    assertRejected("FilterProperty.text(\"n\").eq(3)");
    assertRejected("FilterProperty.bool(\"n\").eq(\"true\")");
    assertRejected("FilterProperty.time(\"n\").gt(\"2026-01-31T12:00:00Z\")");
  }

  private void assertRejected(String expression) throws IOException {
    List<String> diagnostics = diagnostics(expression);
    assertTrue(
        diagnostics.stream().anyMatch(line -> line.contains("Typed.java:3: error:")),
        expression + " " + diagnostics);
  }

  private List<String> diagnostics(String expression) throws IOException {
    Files.writeString(
        source.resolve("Typed.java"),
        "import io.github.computeops.filter.*;\nclass Typed {\nFilter filter = "
            + expression
            + ";\n}\n");
    return Compilation.diagnostics(classes, source);
  }
}
