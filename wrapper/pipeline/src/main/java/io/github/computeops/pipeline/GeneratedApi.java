package io.github.computeops.pipeline;

import io.github.computeops.build.step.Generation;
import io.github.computeops.spec.Prepare;
import io.github.computeops.spec.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The generated API in a folder of the project, as the build of its module leaves it. */
record GeneratedApi(Path project, Path target) {
  static GeneratedApi of(Path project) {
    return new GeneratedApi(project, project.resolve("generated/target"));
  }

  Path sources() {
    return target.resolve("generated-sources/compute-ops");
  }

  Path names() {
    return sources().resolve("java-names.txt");
  }

  Path classes() {
    return target.resolve("classes");
  }

  Path listing() {
    return project.resolve("generated/api.txt");
  }

  Path jar(Path jar) {
    try {
      Jar.write(classes(), ".class", "io.github.computeops.api", jar);
      return jar;
    } catch (IOException e) {
      throw new SpecException(jar + " cannot be written: " + e.getMessage() + ".");
    }
  }

  /** Tells whether it is what the description, the overlay, the names and the templates give. */
  boolean isUpToDate(String generatorVersion) {
    Path prepared = project.resolve("spec/target/prepared.yaml");
    return Prepare.isUpToDate(
            project.resolve("spec/compute-ops-mgmt.yaml"),
            project.resolve("spec/overlay.yaml"),
            project.resolve("spec/job-templates.yaml"),
            prepared)
        && Generation.step(target, generatorVersion, sources(), inputs(prepared)).isUpToDate()
        && isCompiled();
  }

  private List<Path> inputs(Path prepared) {
    return List.of(
        prepared,
        project.resolve("spec/java-names.txt"),
        project.resolve("generated/pom.xml"),
        project.resolve("generator-templates/target/classes"),
        project.resolve("wrapper/runtime/target/classes"));
  }

  /** The record of the compiler is written when it is done, after that of the generator. */
  private boolean isCompiled() {
    try {
      Path generated = target.resolve("generation.step");
      Path compiled = target.resolve("compilation.step");
      return Files.exists(compiled)
          && Files.getLastModifiedTime(compiled).compareTo(Files.getLastModifiedTime(generated))
              >= 0;
    } catch (IOException e) {
      return false;
    }
  }
}
