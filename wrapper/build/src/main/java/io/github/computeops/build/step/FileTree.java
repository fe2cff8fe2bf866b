package io.github.computeops.build.step;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
