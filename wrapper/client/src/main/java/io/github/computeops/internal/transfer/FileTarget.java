package io.github.computeops.internal.transfer;

import io.github.computeops.body.Progress;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that something is downloaded to. */
public record FileTarget(Path file, Progress progress) {
  /**
   * Checks a file before anything is sent.
   *
   * @throws IllegalArgumentException if no file can have this name
   */
  public static FileTarget of(Path file, Progress progress) {
    Path absolute = file.toAbsolutePath();
    if (Files.isDirectory(absolute) || absolute.getFileName() == null) {
      throw new IllegalArgumentException(
          "The target " + file + " is a directory; give the name of a file in it.");
    }
    Path directory = absolute.resolveSibling("").toAbsolutePath();
    if (!Files.isDirectory(directory)) {
      throw new IllegalArgumentException(
          "The target " + file + " has no directory; create " + directory + " first.");
    }
    return new FileTarget(absolute, progress);
  }
}
