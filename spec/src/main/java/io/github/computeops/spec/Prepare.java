package io.github.computeops.spec;

import java.nio.file.Path;

/**
 * Turns a description and its overlay into the prepared description that code is generated from.
 */
public final class Prepare {
  private Prepare() {}

  /**
   * Runs the step.
   *
   * @param args the description, the overlay, and the file to write
   */
  public static void main(String[] args) {
    prepare(Path.of(args[0]), Path.of(args[1])).write(Path.of(args[2]));
  }

  static Document prepare(Path descriptionFile, Path overlayFile) {
    Document description = Document.read(descriptionFile);
    Checks.run(description);
    Overlay.read(Document.read(overlayFile)).applyTo(description);
    Checks.run(description);
    return CanonicalOrder.of(description);
  }
}
