package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.api.Apis;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the Javadoc of each generated interface compiles. */
class JavadocExamplesTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\\R(.*?)\\R \\* }</pre>", Pattern.DOTALL);

  @TempDir Path classes;

  @Test
  void eachInterfaceHasAnExampleThatCompiles() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> faults = new DiagnosticCollector<>();
    List<Example> examples = examples();
    assertTrue(
        compiler
            .getTask(null, null, faults, List.of("-d", classes.toString()), null, examples)
            .call(),
        () -> faults.getDiagnostics().toString());
    assertEquals(interfaces(), examples.size());
  }

  /** Each accessor of the client returns an interface; the others have parameters. */
  private static long interfaces() {
    return Stream.of(Apis.class.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .count();
  }

  private static List<Example> examples() throws IOException {
    Path apis =
        Snippets.root()
            .resolve("generated/target/generated-sources/compute-ops/io/github/computeops/api");
    try (Stream<Path> files = Files.list(apis)) {
      return files
          .map(Snippets::text)
          .filter(text -> text.contains("@RequestLine"))
          .map(Example::of)
          .toList();
    }
  }

  private static final class Example extends SimpleJavaFileObject {
    private final String code;

    private Example(String name, String code) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.code = code;
    }

    static Example of(String source) {
      Matcher example = EXAMPLE.matcher(source);
      Matcher type = Pattern.compile("public interface (\\w+)").matcher(source);
      assertTrue(
          type.find() && example.find(), () -> "No example: " + source.lines().limit(40).toList());
      String name = type.group(1) + "Example";
      return new Example(
          name,
          """
          import io.github.computeops.*;
          import io.github.computeops.api.*;
          import io.github.computeops.model.*;
          class %s {
            static void run(ComputeOps com) {
          %s
            }
          }
          """
              .formatted(name, example.group(1).replaceAll("(?m)^ \\* ?", "    ")));
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code;
    }
  }
}
