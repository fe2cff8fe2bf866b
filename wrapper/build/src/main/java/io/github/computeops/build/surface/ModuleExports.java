package io.github.computeops.build.surface;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks that a module exports the packages of the public surface, and no others. */
final class ModuleExports {
  private ModuleExports() {}

  /**
   * Checks the descriptor among compiled classes, if there is one.
   *
   * @throws IllegalStateException when an export is missing, or is one too many
   */
  static void check(Path classes, Set<String> packages) throws IOException {
    Path descriptor = classes.resolve("module-info.class");
    if (Files.exists(descriptor)) {
      try (InputStream in = Files.newInputStream(descriptor)) {
        compare(ModuleDescriptor.read(in), packages);
      }
    }
  }

  private static void compare(ModuleDescriptor module, Set<String> packages) {
    Set<String> exported =
        module.exports().stream()
            .filter(each -> !each.isQualified())
            .map(Exports::source)
            .collect(Collectors.toSet());
    fail(
        without(packages, exported),
        "%s has public API, but %s does not export it; add it.",
        module);
    fail(
        without(exported, packages), "%s has no public API, but %s exports it; remove it.", module);
  }

  private static void fail(Set<String> packages, String message, ModuleDescriptor module) {
    if (!packages.isEmpty()) {
      String names = String.join(", ", packages);
      throw new IllegalStateException(
          message.formatted(names, "the module-info of " + module.name()));
    }
  }

  private static Set<String> without(Set<String> packages, Set<String> others) {
    Set<String> rest = new TreeSet<>(packages);
    rest.removeAll(others);
    return rest;
  }
}
