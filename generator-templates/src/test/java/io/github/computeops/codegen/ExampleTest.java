package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the Javadoc of the golden interfaces. */
class ExampleTest {
  private static final Path SOURCES = Path.of("src", "test", "resources", "golden", "expected");
  private static final Path INTERFACES = SOURCES.resolve("io/github/computeops/api");
  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\\n(.*?) \\* \\}</pre>", Pattern.DOTALL);

  @TempDir private Path written;
  @TempDir private Path classes;

  @Test
  void everyExampleCompiles() throws IOException {
    List<String> examples = examples();
    assertEquals(5, examples.size());
    Files.writeString(written.resolve("Examples.java"), source(examples));
    assertEquals(List.of(), Compilation.diagnostics(classes, SOURCES, written));
  }

  private static List<String> examples() {
    return Generation.read(INTERFACES).values().stream()
        .flatMap(source -> EXAMPLE.matcher(source).results())
        .map((MatchResult example) -> example.group(1).replace(" * ", ""))
        .toList();
  }

  private static String source(List<String> examples) {
    StringBuilder source =
        new StringBuilder(
            "package io.github.computeops.model;\nimport java.util.List;\n"
                + "@SuppressWarnings(\"deprecation\")\nclass Examples {\n");
    for (int i = 0; i < examples.size(); i++) {
      source.append(
          "void example" + i + "(io.github.computeops.api.Apis com) {\n" + examples.get(i) + "}\n");
    }
    return source.append("}\n").toString();
  }
}
