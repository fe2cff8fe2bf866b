package io.github.computeops.internal.files;

import io.github.computeops.body.RequestBody;
import io.github.computeops.error.TransportException;
import io.github.computeops.internal.check.Require;
import io.github.computeops.internal.http.LocalFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * A file to upload, as it was when that began.
 *
 * @param size in bytes
 * @param modified when it was last changed
 */
record AhsSource(Path file, long size, FileTime modified) {
  private static final long LARGEST = 100L << 20;

  /**
   * Looks at a file before anything is sent.
   *
   * @throws IllegalArgumentException if it cannot be uploaded
   */
  static AhsSource of(Path file) {
    Require.present("AHS file", file);
    if (!Files.isRegularFile(file)) {
      String what = Files.exists(file) ? " is not a file" : " does not exist";
      throw new IllegalArgumentException("The AHS file " + file + what + "; give a file.");
    }
    try {
      return checked(new AhsSource(file, Files.size(file), Files.getLastModifiedTime(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("The AHS file " + file + " cannot be read.", e);
    }
  }

  private static AhsSource checked(AhsSource source) {
    if (source.size < 1 || source.size > LARGEST) {
      throw new IllegalArgumentException(
          "The AHS file %s has %,d bytes; the service takes 1 to %,d."
              .formatted(source.file, source.size, LARGEST));
    }
    return source;
  }

  String name() {
    return String.valueOf(file.getFileName());
  }

  RequestBody body() {
    return RequestBody.source(size, () -> Files.newInputStream(file), "application/octet-stream");
  }

  /**
   * Checks that what was sent is one file and not a mixture.
   *
   * @throws TransportException if it has changed
   */
  void checkUnchanged() {
    try {
      if (Files.size(file) == size && Files.getLastModifiedTime(file).equals(modified)) {
        return;
      }
    } catch (IOException e) {
      throw changed(e);
    }
    throw changed(new LocalFailure(file + " has changed"));
  }

  private TransportException changed(IOException cause) {
    return new TransportException(
        "The upload of " + file + " failed: the file changed while it was sent", false, cause);
  }
}
