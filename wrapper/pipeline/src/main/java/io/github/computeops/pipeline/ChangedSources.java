package io.github.computeops.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What differs between the sources that were generated before and now. Generated code refers to
 * other generated code by its name only, so if no type is gone, the rest need not be compiled
 * again.
 */
record ChangedSources(Path before, Path now) {
  /** Tells whether a source is gone, so that all others have to be compiled. */
  boolean hasGone() throws IOException {
    return sources(before).stream().anyMatch(file -> !Files.exists(now.resolve(file)));
  }

  /** Returns the sources that are new or differ, by their paths below both folders. */
  List<Path> all() throws IOException {
    List<Path> sources = sources(now);
    List<Path> changed = new ArrayList<>();
    for (Path file : sources) {
      if (!Files.exists(before.resolve(file))
          || Files.mismatch(before.resolve(file), now.resolve(file)) >= 0) {
        changed.add(file);
      }
    }
    return changed;
  }

  /** Copies the classes of before, but for those of changed sources. */
  void keepClasses(Path from, Path to) throws IOException {
    List<String> changed =
        all().stream().map(file -> file.toString().replaceFirst("\\.java$", "")).toList();
    for (Path file : files(from, ".class")) {
      if (!changed.contains(file.toString().replaceFirst("(\\$.*)?\\.class$", ""))) {
        Path target = to.resolve(file);
        Files.createDirectories(target.getParent());
        Files.copy(from.resolve(file), target);
      }
    }
  }

  static List<Path> sources(Path folder) throws IOException {
    return files(folder, ".java");
  }

  private static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(suffix))
          .filter(file -> !Jar.isDescriptor(file))
          .map(folder::relativize)
          .toList();
    }
  }
}
