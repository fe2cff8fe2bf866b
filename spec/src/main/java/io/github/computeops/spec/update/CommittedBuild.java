package io.github.computeops.spec.update;

import io.github.computeops.spec.SpecException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds or builds the generated API of the committed edition: in the working tree if that has
 * nothing else, so that the next build has it too, else in a copy.
 */
public record CommittedBuild(MavenCall maven, Workspace workspace) {
  /** What the generated API is made of. */
  private static final List<String> SOURCES =
      List.of(
          "pom.xml",
          "spec",
          "generator-templates",
          "generated",
          "wrapper/build",
          "wrapper/runtime");

  private static final String API = "generated";

  /**
   * Returns the folder of the project with the committed state, whose {@code generated/target} is
   * up to date.
   *
   * @param isBuilt whether that of the working tree is so already
   * @throws SpecException if the committed state does not build
   */
  public Path project(Predicate<Path> isBuilt) {
    Path tree = workspace.project();
    if (!workspace.isCommitted(SOURCES)) {
      workspace.copyCommitted();
      build(workspace.before());
      return workspace.before();
    }
    if (!isBuilt.test(tree)) {
      build(tree);
    }
    return tree;
  }

  private void build(Path project) {
    new Command(
            maven.of(project, "-pl", API, "-am", "-Dmaven.test.skip=true", "compile"),
            project,
            workspace.log("before"))
        .run();
  }
}
