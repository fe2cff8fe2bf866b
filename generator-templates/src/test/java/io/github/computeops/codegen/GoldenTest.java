package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the templates make of a description that has every construct. */
class GoldenTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources", "golden");

  @TempDir private static Path output;
  private static Generation generation;

  @BeforeAll
  static void generate() {
    generation = Generation.of(RESOURCES.resolve("mini.yaml"), output);
  }

  @Test
  void generatesTheFilesInTheGoldenFolder() throws IOException {
    Golden golden = new Golden(RESOURCES.resolve("expected"));
    if (System.getProperty("golden.accept") != null) {
      golden.accept(generation.files());
    }
    assertEquals(Optional.empty(), golden.drift(generation.files()));
  }

  @Test
  void generatedSourcesCompileWithoutAWarning(@TempDir Path classes) {
    Path runtime = Path.of("src", "runtime", "java");
    assertEquals(List.of(), Compilation.diagnostics(classes, output, runtime));
  }

  @Test
  void generatesWithoutAWarning() {
    assertTrue(generation.log().contains("INFO"), "the generator's log was not captured");
    List<String> warnings =
        generation.log().lines().filter(line -> line.matches(".*\\b(WARN|ERROR)\\b.*")).toList();
    assertEquals(List.of(), warnings);
  }
}
