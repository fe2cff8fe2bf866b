package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Descriptions as they are hardly ever written: each becomes Java that compiles, or is rejected in
 * the sentence that its first line has, or what is left out is noted in the sentences there.
 */
class StrangeTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("strange", "src/test/resources/strange"));
  private static final String REJECTED = "# rejected: ";
  private static final String NOTED = "# noted: ";

  @TempDir private Path output;
  @TempDir private Path classes;

  static Stream<String> descriptions() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("descriptions")
  void compilesOrIsRejectedWithAdvice(String name) throws IOException {
    Path description = FOLDER.resolve(name);
    String first = Files.readString(description).lines().findFirst().orElseThrow();
    if (first.startsWith(REJECTED)) {
      RuntimeException rejection =
          assertThrows(RuntimeException.class, () -> Generation.of(description, output));
      assertEquals(first.substring(REJECTED.length()), rejection.getMessage());
    } else {
      Generation generation = Generation.of(description, output);
      assertEquals(List.of(), Compilation.diagnostics(classes, output));
      String noted = first.startsWith(NOTED) ? first.substring(NOTED.length()) : "";
      assertEquals(noted, String.join(" ", generation.files().get("notes.txt").lines().toList()));
      assertEquals(
          noted.split("\\. The description").length - (noted.isEmpty() ? 1 : 0),
          warnings(generation).size());
    }
  }

  private static List<String> warnings(Generation generation) {
    return generation.log().lines().filter(line -> line.matches(".*\\b(WARN|ERROR)\\b.*")).toList();
  }
}
