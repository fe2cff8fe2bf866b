package io.github.computeops.spec.update;

/** Generates and compiles the two copies of a workspace, and compares them. */
@FunctionalInterface
interface Builds {
  /**
   * Builds both copies.
   *
   * @throws io.github.computeops.spec.SpecException if one of them does not build
   */
  BuildResult of(Workspace workspace);
}
