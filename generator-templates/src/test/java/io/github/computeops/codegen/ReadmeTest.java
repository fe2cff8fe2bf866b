package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the tables of the README with the files they list. */
class ReadmeTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/compute-ops");
  private static final Path CODE = Path.of("src/main/java/io/github/computeops/codegen");
  private static final Path TESTS = Path.of("src/test/java/io/github/computeops/codegen");

  /** Collects what the README has in backticks and a pattern matches. */
  private static Set<String> named(String pattern) throws IOException {
    return Pattern.compile("`(" + pattern + ")`")
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> files(Path folder, UnaryOperator<String> name) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> name.apply(file.getFileName().toString()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void namesExactlyTheTemplatesThatExist() throws IOException {
    assertEquals(
        files(
            TEMPLATES, name -> name.replaceFirst("^package-info\\..*", "package-info.*.mustache")),
        named("[a-z.*-]+\\.mustache"));
  }

  @Test
  void namesExactlyTheClassesThatExist() throws IOException {
    Set<String> classes = named("[A-Z]\\w+");
    classes.removeAll(files(TESTS, name -> name.replace(".java", "")));
    classes.remove("Apis");
    assertEquals(files(CODE, name -> name.replace(".java", "")), classes);
  }
}
