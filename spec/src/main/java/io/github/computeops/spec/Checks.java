package io.github.computeops.spec;

import java.util.Map;

/** What must hold of a description before code is generated from it. */
final class Checks {
  private Checks() {}

  /** What no overlay can mend: the document is an OpenAPI 3 description at all. */
  static void isDescription(Document document) {
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
    if (!(document.tree().get("paths") instanceof Map<?, ?> paths) || paths.isEmpty()) {
      throw document.fault(
          Pointer.ROOT, "has no \"paths\"; without operations there is nothing to generate.");
    }
  }

  static void isSound(Document document) {
    isDescription(document);
    References.check(document);
    OperationIds.check(document);
  }
}
