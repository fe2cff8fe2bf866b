package io.github.computeops.build.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * An artifact in a staging folder, with its files of one version.
 *
 * @param folder named like the artifact
 */
record StagedArtifact(Path folder) {
  /** What Maven Central requires of each pom itself. */
  private static final List<String> OWN = List.of("name", "description");

  /** What a pom may have from its parent. */
  private static final List<String> INHERITED = List.of("url", "licenses", "developers", "scm");

  private static final List<String> BESIDE_A_JAR =
      List.of("-sources.jar", "-javadoc.jar", "-cyclonedx.json");

  List<String> faults(StagedArtifact parent) throws IOException {
    List<String> files = files();
    Optional<PomFile> pom = pom(files);
    if (pom.isEmpty()) {
      return List.of(name() + " has no pom; was it deployed?");
    }
    List<String> faults = new ArrayList<>();
    missing(faults, pom.get(), parent.pom(parent.files()));
    if (!pom.get().text("packaging").equals("pom")) {
      Stream.of(BESIDE_A_JAR, List.of(".jar"))
          .flatMap(List::stream)
          .filter(suffix -> files.stream().noneMatch(file -> is(file, suffix)))
          .forEach(suffix -> faults.add(name() + " has no file that ends with " + suffix + "."));
      for (String file : files) {
        faults.addAll(is(file, ".jar") ? withoutVersion(file) : List.of());
      }
    }
    return faults;
  }

  /** A shaded jar has one manifest for all, but keeps this file of Maven's for each jar. */
  private List<String> withoutVersion(String file) throws IOException {
    String tells = "/" + name() + "/pom.properties";
    try (JarFile jar = new JarFile(folder.resolve(file).toFile())) {
      return jar.stream().anyMatch(entry -> entry.getName().endsWith(tells))
          ? List.of()
          : List.of(name() + " has a jar without its pom.properties, which tells the version.");
    }
  }

  private void missing(List<String> faults, PomFile pom, Optional<PomFile> parent) {
    OWN.stream()
        .filter(element -> !pom.has(element))
        .forEach(element -> faults.add("The pom of " + name() + " has no " + element + "."));
    INHERITED.stream()
        .filter(element -> !pom.has(element))
        .filter(element -> !(pom.has("parent") && parent.isPresent() && parent.get().has(element)))
        .forEach(element -> faults.add("The pom of " + name() + " has no " + element + "."));
  }

  private boolean is(String file, String suffix) {
    boolean beside = BESIDE_A_JAR.stream().anyMatch(file::endsWith);
    return file.endsWith(suffix) && beside == BESIDE_A_JAR.contains(suffix);
  }

  private Optional<PomFile> pom(List<String> files) throws IOException {
    for (String file : files) {
      if (file.endsWith(".pom")) {
        return Optional.of(PomFile.read(folder.resolve(file)));
      }
    }
    return Optional.empty();
  }

  private List<String> files() throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private String name() {
    return folder.getFileName().toString();
  }
}
