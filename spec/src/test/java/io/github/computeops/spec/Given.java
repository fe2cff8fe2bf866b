package io.github.computeops.spec;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** Descriptions and overlays from text, and the sentence that a fault of theirs ends in. */
final class Given {
  private Given() {}

  static Document description(String yaml) {
    return Document.parse("spec.yaml", yaml);
  }

  static Document overlay(String actions) {
    return Document.parse("overlay.yaml", "overlay: 1.0.0\nactions:\n" + actions);
  }

  /** What the description is after the actions. */
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
