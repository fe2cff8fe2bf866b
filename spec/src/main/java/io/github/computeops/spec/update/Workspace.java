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
import java.util.ArrayList;
import java.util.List;

/**
 * The folder in which an update is tried: what becomes of the new description, and a copy of the
 * committed state if the working tree has something else. The working tree itself is only written
 * to by {@link #apply}.
 */
public record Workspace(Path project, Path folder) {
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

  /** Returns the folder for a copy of the committed state. */
  public Path before() {
    return folder.resolve("before");
  }

  /** Returns the folder with the new edition: its files are where the project has them. */
  public Path after() {
    return folder.resolve("after");
  }

  Path log(String name) {
    return folder.resolve(name + ".log");
  }

  /** Copies the committed state. */
  void copyCommitted() {
    git("clone", "clone", "-q", "-s", project.toString(), before().toString());
  }

  /** Tells whether files and folders of the working tree are as they were committed. */
  boolean isCommitted(List<String> paths) {
    List<String> arguments = new ArrayList<>(List.of("status", "--porcelain", "--"));
    arguments.addAll(paths);
    git("status", arguments.toArray(String[]::new));
    return new Command(List.of(), project, log("status")).output().isBlank();
  }

  private void git(String log, String... arguments) {
    List<String> call = new ArrayList<>(List.of("git"));
    call.addAll(List.of(arguments));
    new Command(call, project, log(log)).run();
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

  /** Writes a file below the folder. */
  public void write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
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
