package io.github.computeops.spec.update;

import io.github.computeops.spec.SpecException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * The folder in which an update is tried: a copy of the committed state, and a copy of the working
 * tree with the new description. The working tree itself is only written to by {@link #apply}.
 */
record Workspace(Path project, Path folder) {
  private static final List<String> RESULTS =
      List.of(
          "spec/compute-ops-mgmt.yaml",
          "spec/java-names.txt",
          "spec/text-hashes.txt",
          "generated/api.txt");

  static Workspace empty(Path project, Path folder) {
    try {
      if (Files.exists(folder)) {
        Files.walkFileTree(folder, new Removing());
      }
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new SpecException(folder + " cannot be emptied; check that no other program uses it.");
    }
    return new Workspace(project, folder);
  }

  Path before() {
    return folder.resolve("before");
  }

  Path after() {
    return folder.resolve("after");
  }

  Path log(String name) {
    return folder.resolve(name + ".log");
  }

  /** Copies the committed state. */
  void copyCommitted() {
    git("clone", "clone", "-q", "-s", project.toString(), before().toString());
  }

  /** Copies the working tree, including what is not committed, but without build output. */
  void copyWorkingTree() {
    git("files", "ls-files", "--cached", "--others", "--exclude-standard", "-z");
    String files = new Command(List.of(), project, log("files")).output();
    try {
      for (String file : files.split("\0")) {
        copy(file, project, after());
      }
    } catch (IOException e) {
      throw new SpecException(after() + " cannot be written; check the free space.");
    }
  }

  private void git(String log, String... arguments) {
    List<String> call = new java.util.ArrayList<>(List.of("git"));
    call.addAll(List.of(arguments));
    new Command(call, project, log(log)).run();
  }

  private static void copy(String file, Path from, Path to) throws IOException {
    if (Files.isRegularFile(from.resolve(file))) {
      Files.createDirectories(to.resolve(file).getParent());
      Files.copy(from.resolve(file), to.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  /** Copies the results of the update to the working tree. */
  void apply() {
    for (String file : RESULTS) {
      Path target = project.resolve(file);
      Path beside = target.resolveSibling(target.getFileName() + ".new");
      try {
        Files.copy(after().resolve(file), beside, StandardCopyOption.REPLACE_EXISTING);
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw new SpecException(
            target + " cannot be written; copy " + RESULTS + " from " + after() + " by hand.");
      }
    }
  }

  void write(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a folder and its content. */
  private static final class Removing extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
