package io.github.computeops.spec;

import java.nio.file.Path;

/**
 * Applies the overlay to a description, which yields the prepared description that code is
 * generated from.
 */
public final class Prepare {
  private Prepare() {}

  /**
   * Runs the step.
   *
   * @param args the description, the overlay, and the file to write
   * @throws SpecException if the description or the overlay has a fault
   */
  public static void main(String[] args) {
    if (args.length != 3) {
      throw new SpecException(
          "Prepare needs three arguments: a description, an overlay and the file to write.");
    }
    prepare(Path.of(args[0]), Path.of(args[1])).write(Path.of(args[2]));
  }

  static Document prepare(Path descriptionFile, Path overlayFile) {
    Document description = Document.read(descriptionFile);
    Checks.isDescription(description);
    Document overlay = Document.read(overlayFile);
    Overlay.read(overlay).applyTo(description);
    BooleanSchemas.replaceIn(description);
    Checks.isSound(description.named(description.name() + " with " + overlay.name()));
    return CanonicalOrder.of(description);
  }
}
