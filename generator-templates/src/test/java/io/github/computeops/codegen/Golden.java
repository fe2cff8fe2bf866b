package io.github.computeops.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The generated files that were read and found good, kept in git. */
record Golden(Path folder) {
  private static final String ADVICE =
      " Read the difference. If it is intended, accept it with"
          + " ./mvnw -pl generator-templates -am test -Dgolden.accept=true, and commit it.";

  /** A sentence about the first file and line that differ; empty if all files are the same. */
  Optional<String> drift(SortedMap<String, String> generated) {
    Map<String, String> expected = Generation.read(folder);
    SortedSet<String> names = new TreeSet<>(expected.keySet());
    names.addAll(generated.keySet());
    return names.stream()
        .filter(name -> !Objects.equals(generated.get(name), expected.get(name)))
        .findFirst()
        .map(name -> difference(name, expected.get(name), generated.get(name)) + ADVICE);
  }

  private static String difference(String name, String expected, String generated) {
    if (expected == null) {
      return name + " is generated, but not expected.";
    }
    return generated == null
        ? name + " is expected, but not generated."
        : firstLine(name, expected.lines().toList(), generated.lines().toList());
  }

  private static String firstLine(String name, List<String> expected, List<String> generated) {
    int line = 0;
    while (line < Math.min(expected.size(), generated.size())
        && expected.get(line).equals(generated.get(line))) {
      line++;
    }
    return name
        + " differs at line "
        + (line + 1)
        + ":\nexpected:  "
        + lineOf(expected, line)
        + "\ngenerated: "
        + lineOf(generated, line)
        + "\n";
  }

  private static String lineOf(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line) : "(the end of the file)";
  }

  /** Takes what was generated for what is expected. */
  void accept(SortedMap<String, String> generated) throws IOException {
    clear();
    for (Map.Entry<String, String> file : generated.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private void clear() throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
