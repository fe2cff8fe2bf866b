package io.github.computeops.spec;

import java.util.Map;

/** The checks that a description must pass before code is generated from it. */
public final class Checks {
  private Checks() {}

  /**
   * Checks that a document is an OpenAPI 3 description at all, which no overlay can correct.
   *
   * @throws SpecException if it is not
   */
  public static void isDescription(Document document) {
    Object version = document.tree().get("openapi");
    if (version == null) {
      throw document.fault(Pointer.ROOT, "has no \"openapi\"; an OpenAPI 3 description is needed.");
    }
    if (!version.toString().startsWith("3.")) {
      throw document.fault(
          Pointer.ROOT.child("openapi"), "is " + version + "; an OpenAPI 3 description is needed.");
    }
    if (!version.toString().matches("3\\.[01](\\..*)?")) {
      throw document.fault(
          Pointer.ROOT.child("openapi"),
          "is " + version + "; the generator supports OpenAPI 3.0 and 3.1.");
    }
    if (!(document.tree().get("paths") instanceof Map<?, ?> paths) || paths.isEmpty()) {
      throw document.fault(
          Pointer.ROOT, "has no \"paths\"; there are no operations to generate code for.");
    }
  }

  /**
   * Checks everything that the generator relies on.
   *
   * @throws SpecException if the description has a fault
   */
  public static void isSound(Document document) {
    isDescription(document);
    References.check(document);
    OperationIds.check(document);
    ComponentNames.check(document);
    PathParameters.check(document);
  }
}
