package io.github.computeops.spec;

import java.nio.file.Path;

/** Writes a description in canonical order and form. */
public final class Format {
  private Format() {}

  /**
   * Runs the step.
   *
   * @param args the description to read and the YAML file to write; they may be the same
   */
  public static void main(String[] args) {
    Document description = Document.read(Path.of(args[0]));
    Checks.run(description);
    CanonicalOrder.of(description).write(Path.of(args[1]));
  }
}
