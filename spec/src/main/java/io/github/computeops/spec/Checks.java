package io.github.computeops.spec;

import java.util.Map;

/** What must hold of a description before code is generated from it. */
public final class Checks {
  private Checks() {}

  /** What no overlay can mend: the document is an OpenAPI 3 description at all. */
  public static void isDescription(Document document) {
    Object version = document.tree().get("openapi");
    if (version == null) {
      throw document.fault(
          Pointer.ROOT, "has no \"openapi\"; this must be an OpenAPI 3 description.");
    }
    if (!version.toString().startsWith("3.")) {
      throw document.fault(
          Pointer.ROOT.child("openapi"),
          "is " + version + "; this must be an OpenAPI 3 description.");
    }
    if (!version.toString().matches("3\\.[01](\\..*)?")) {
      throw document.fault(
          Pointer.ROOT.child("openapi"),
          "is " + version + "; of OpenAPI 3, the generator reads 3.0 and 3.1.");
    }
    if (!(document.tree().get("paths") instanceof Map<?, ?> paths) || paths.isEmpty()) {
      throw document.fault(
          Pointer.ROOT, "has no \"paths\"; without operations there is nothing to generate.");
    }
  }

  public static void isSound(Document document) {
    isDescription(document);
    References.check(document);
    OperationIds.check(document);
    ComponentNames.check(document);
    PathParameters.check(document);
  }
}
