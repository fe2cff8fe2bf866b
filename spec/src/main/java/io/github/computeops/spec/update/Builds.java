package io.github.computeops.spec.update;

/** Generates and compiles the committed edition and the new one, and compares them. */
@FunctionalInterface
public interface Builds {
  /**
   * Builds what is not built yet, and writes the listings of the new edition to the workspace.
   *
   * @throws io.github.computeops.spec.SpecException if one of them does not build
   */
  BuildResult of(Workspace workspace);
}
