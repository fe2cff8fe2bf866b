package io.github.computeops.internal.call;

import io.github.computeops.body.Progress;
import io.github.computeops.internal.http.BodyStream;
import io.github.computeops.internal.http.LocalFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that a response is written to. It is written beside its name and then moved there in one
 * step, so that it is whole or absent, whatever happens meanwhile.
 */
public record FileTarget(Path file, Progress progress) {
  private static final int BLOCK = 64 * 1024;

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

  /** Writes a whole response, and closes it. */
  Path write(SuccessBody body) throws IOException {
    body.checkNoWebPage();
    Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      copy(body, part);
      move(part);
      return file;
    } finally {
      delete(part);
    }
  }

  private static void delete(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // Whatever failed before is what the caller has to know.
    }
  }

  private void copy(SuccessBody body, Path part) throws IOException {
    long total = BodyStream.length(body.response());
    byte[] block = new byte[BLOCK];
    long read = 0;
    try (InputStream in = body.stream();
        OutputStream out = opened(part)) {
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        write(out, block, n);
        read += n;
        progress.transferred(read, total);
      }
    }
  }

  private OutputStream opened(Path part) throws IOException {
    try {
      return Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private void write(OutputStream out, byte[] block, int count) throws IOException {
    try {
      out.write(block, 0, count);
    } catch (ClosedByInterruptException e) {
      throw new InterruptedIOException("interrupted while the response was written");
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private void move(Path part) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private LocalFailure unwritable(IOException e) {
    return new LocalFailure(file + " cannot be written: " + LocalFailure.reason(e), e);
  }
}
