package io.github.computeops.spec;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** Builds descriptions and overlays from YAML, and catches the messages of their faults. */
final class Given {
  private Given() {}

  static Document description(String yaml) {
    return Document.parse("spec.yaml", yaml);
  }

  static Document overlay(String actions) {
    return Document.parse("overlay.yaml", "overlay: 1.0.0\nactions:\n" + actions);
  }

  /** Returns the description after the actions. */
  static Object corrected(String yaml, String actions) {
    Document description = description(yaml);
    Overlay.read(overlay(actions)).applyTo(description);
    return description.tree();
  }

  static Object tree(String yaml) {
    return description(yaml).tree();
  }

  static String sentence(Executable step) {
    return assertThrows(SpecException.class, step).getMessage();
  }
}
