package io.github.computeops.pipeline;

import io.github.computeops.spec.Prepare;
import io.github.computeops.spec.compare.JavaChanges;
import io.github.computeops.spec.compare.JavaNames;
import io.github.computeops.spec.update.BuildResult;
import io.github.computeops.spec.update.Builds;
import io.github.computeops.spec.update.CommittedBuild;
import io.github.computeops.spec.update.Settings;
import io.github.computeops.spec.update.Workspace;
import java.nio.file.Path;

/**
 * Generates and compiles the new edition in this process, and takes the committed one from what the
 * last build left.
 */
record UpdateBuilds(Settings settings, String generatorVersion) implements Builds {
  private static final String ROOT = "io.github.computeops";
  private static final String NAMES = "spec/java-names.txt";
  private static final String LISTING = "generated/api.txt";

  @Override
  public BuildResult of(Workspace workspace) {
    GeneratedApi before = committed(workspace);
    ApiBuild build = newEdition(workspace, before);
    return new BuildResult(
        JavaNames.read(before.names()),
        JavaNames.read(build.givenNames()),
        JavaChanges.between(
                before.jar(workspace.folder().resolve("before.jar")),
                jar(build, workspace.folder().resolve("after.jar")))
            .withListed(before.listing(), workspace.after().resolve(LISTING)),
        build.notes());
  }

  private GeneratedApi committed(Workspace workspace) {
    Path project =
        new CommittedBuild(settings.maven(), workspace)
            .project(tree -> GeneratedApi.of(tree).isUpToDate(generatorVersion));
    return GeneratedApi.of(project);
  }

  private ApiBuild newEdition(Workspace workspace, GeneratedApi before) {
    Path description = workspace.after().resolve("spec/compute-ops-mgmt.yaml");
    Path prepared = workspace.after().resolve("prepared.yaml");
    Prepare.prepare(description, settings.overlay(), settings.jobTemplates()).write(prepared);
    Path names = settings.project().resolve(NAMES);
    ApiBuild build = new ApiBuild(prepared, names, ROOT, workspace.after().resolve("build"));
    build.runAfter(before);
    Listings.write(build, workspace.after().resolve(NAMES), workspace.after().resolve(LISTING));
    return build;
  }

  private static Path jar(ApiBuild build, Path jar) {
    build.pack(build.classes(), ".class", jar);
    return jar;
  }
}
