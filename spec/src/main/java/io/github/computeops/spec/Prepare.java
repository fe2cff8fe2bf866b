package io.github.computeops.spec;

import io.github.computeops.build.step.BuildStep;
import io.github.computeops.build.step.FileTree;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Applies the overlay to a description and adds the job templates, which yields the prepared
 * description that code is generated from, and its skeleton.
 */
public final class Prepare {
  private Prepare() {}

  /**
   * Runs the step.
   *
   * @param args the description, the overlay, the job templates, and the file to write; {@code
   *     skeleton.json} is written beside it
   * @throws SpecException if one of them has a fault
   */
  public static void main(String[] args) {
    if (args.length != 4) {
      throw new SpecException(
          "Prepare needs four arguments: a description, an overlay, job templates and the file to"
              + " write.");
    }
    Path description = Path.of(args[0]);
    Path overlay = Path.of(args[1]);
    Path templates = Path.of(args[2]);
    Path prepared = Path.of(args[3]);
    BuildStep step = step(List.of(description, overlay, templates, ownClasses()), prepared);
    if (!step.isUpToDate()) {
      prepare(description, overlay, templates).write(prepared);
      step.done();
    }
    Path skeleton = prepared.resolveSibling("skeleton.json");
    BuildStep reduction = step(List.of(prepared, ownClasses()), skeleton);
    if (!reduction.isUpToDate()) {
      Skeleton.write(Document.read(prepared), skeleton);
      reduction.done();
    }
  }

  /** Tells whether a prepared description is what these files give. */
  public static boolean isUpToDate(Path description, Path overlay, Path templates, Path prepared) {
    return step(List.of(description, overlay, templates, ownClasses()), prepared).isUpToDate();
  }

  private static BuildStep step(List<Path> inputs, Path prepared) {
    Path record = prepared.resolveSibling(prepared.getFileName() + ".step");
    return new BuildStep(
        record, "", inputs.stream().map(FileTree::of).toList(), FileTree.of(prepared));
  }

  /** A change to this module prepares anew, too. */
  private static Path ownClasses() {
    return Path.of(
        URI.create(Prepare.class.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  /**
   * Applies the overlay, checks the result, and adds the job templates.
   *
   * @throws SpecException if one of the files has a fault
   */
  public static Document prepare(Path description, Path overlay, Path templates) {
    Document prepared = prepare(description, Optional.of(overlay));
    JobTemplates.addTo(prepared, Document.read(templates));
    return prepared;
  }

  /**
   * Applies the overlay, if there is one, and checks the result.
   *
   * @throws SpecException if the description or the overlay has a fault
   */
  public static Document prepare(Path descriptionFile, Optional<Path> overlayFile) {
    Document description = Document.read(descriptionFile);
    Checks.isDescription(description);
    Optional<Document> overlay = overlayFile.map(Document::read);
    overlay.ifPresent(document -> Overlay.read(document).applyTo(description));
    BooleanSchemas.replaceIn(description);
    String with = overlay.map(document -> " with " + document.name()).orElse("");
    Checks.isSound(description.named(description.name() + with));
    return CanonicalOrder.of(description);
  }
}
