package io.github.computeops.internal.transfer;

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
 * What has come of a file: it is kept in a hidden file beside its name, and moved there in one step
 * when it is whole. Not thread-safe.
 */
public final class PartFile implements AutoCloseable {
  private static final int BLOCK = 64 * 1024;

  private final FileTarget target;
  private final Path part;
  private long size;

  /** Makes one, of which nothing has come. */
  public PartFile(FileTarget target) {
    this.target = target;
    Path file = target.file();
    this.part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
  }

  long size() {
    return size;
  }

  /** Forgets what has come. */
  void clear() {
    size = 0;
  }

  /**
   * Adds all that a stream yields, and closes it.
   *
   * @param total how many bytes there will be; -1 if that is unknown
   * @throws LocalFailure if the file cannot be written
   */
  void append(InputStream from, long total) throws IOException {
    byte[] block = new byte[BLOCK];
    try (InputStream in = from;
        OutputStream out = open()) {
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        write(out, block, n);
        size += n;
        target.progress().transferred(size, total);
      }
    }
  }

  /**
   * Opens the file for what comes next.
   *
   * @throws LocalFailure if it cannot be opened
   */
  public OutputStream open() throws IOException {
    try {
      return Files.newOutputStream(
          part,
          StandardOpenOption.CREATE,
          StandardOpenOption.WRITE,
          size == 0 ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND);
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

  /**
   * Gives the whole file its name.
   *
   * @throws LocalFailure if it cannot be moved there
   */
  public Path moveIntoPlace() throws IOException {
    try {
      return Files.move(part, target.file(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private LocalFailure unwritable(IOException e) {
    return new LocalFailure(target.file() + " cannot be written: " + LocalFailure.reason(e), e);
  }

  /** Deletes what has come, unless it was moved. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // Whatever failed before is what the caller has to know.
    }
  }
}
