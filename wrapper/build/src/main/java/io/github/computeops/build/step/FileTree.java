package io.github.computeops.build.step;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One file, or the files below a folder.
 *
 * @param root the file or folder, which need not exist
 * @param suffix how the names of the files end; empty for all
 */
public record FileTree(Path root, String suffix) {
  /** Returns one file, or all files below a folder. */
  public static FileTree of(Path root) {
    return new FileTree(root, "");
  }

  List<Path> files() {
    try (Stream<Path> all = Files.exists(root) ? Files.walk(root) : Stream.empty()) {
      return all.filter(file -> file.toString().endsWith(suffix))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete() {
    try {
      for (Path file : files()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the files no older than those of other trees, for tools that compare times. */
  void age(List<FileTree> others) {
    FileTime newest =
        others.stream()
            .flatMap(other -> other.files().stream())
            .map(FileTree::time)
            .max(Comparator.naturalOrder())
            .orElse(FileTime.fromMillis(0));
    files().stream()
        .filter(file -> time(file).compareTo(newest) < 0)
        .forEach(file -> setTime(file, newest));
  }

  private static FileTime time(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void setTime(Path file, FileTime time) {
    try {
      Files.setLastModifiedTime(file, time);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
