package io.github.computeops.spec;

import java.nio.file.Path;

/** Writes a description in canonical order and form; its faults are kept. */
public final class Format {
  private Format() {}

  /**
   * Runs the step.
   *
   * @param args the description to read and the YAML file to write; they may be the same
   * @throws SpecException if the file to read is not an OpenAPI 3 description
   */
  public static void main(String[] args) {
    if (args.length != 2) {
      throw new SpecException(
          "Format needs two arguments: the description to read and the file to write.");
    }
    Document description = Document.read(Path.of(args[0]));
    Checks.isDescription(description);
    CanonicalOrder.of(description).write(Path.of(args[1]));
  }
}
