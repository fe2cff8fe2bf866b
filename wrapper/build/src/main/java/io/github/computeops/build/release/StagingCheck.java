package io.github.computeops.build.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks a folder that a release was deployed to for what Maven Central requires. */
public final class StagingCheck {
  private StagingCheck() {}

  /**
   * Runs the check.
   *
   * @param args the folder of the group, then the artifacts that belong there, the parent first
   * @throws IOException if a file cannot be read
   * @throws IllegalStateException if something is missing, or an artifact is there that is not
   *     published
   */
  public static void main(String[] args) throws IOException {
    List<String> faults = faults(Path.of(args[0]), Arrays.asList(args).subList(1, args.length));
    if (!faults.isEmpty()) {
      throw new IllegalStateException(String.join("\n", faults));
    }
  }

  static List<String> faults(Path group, List<String> artifacts) throws IOException {
    List<String> faults = new ArrayList<>();
    for (String other : others(group, artifacts)) {
      faults.add(other + " is there, but is not published; give its pom maven.deploy.skip.");
    }
    StagedArtifact parent = new StagedArtifact(group.resolve(artifacts.get(0)));
    for (String artifact : artifacts) {
      faults.addAll(new StagedArtifact(group.resolve(artifact)).faults(parent));
    }
    return faults;
  }

  private static TreeSet<String> others(Path group, List<String> artifacts) throws IOException {
    try (Stream<Path> folders = Files.list(group)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !artifacts.contains(name))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
