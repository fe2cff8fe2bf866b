package io.github.computeops.internal.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A body with a deadline. Read by one thread, ended by another. */
final class LimitedStream extends FilterInputStream {
  private final OpenBodies bodies;
  private final long deadline;
  private final Duration limit;
  private volatile @Nullable IOException ending;

  /**
   * Starts the deadline of a body.
   *
   * @param deadline by {@link System#nanoTime()}
   * @param limit the timeout, as the caller set it
   */
  LimitedStream(InputStream in, OpenBodies bodies, long deadline, Duration limit) {
    super(in);
    this.bodies = bodies;
    this.deadline = deadline;
    this.limit = limit;
  }

  /** Returns the nanoseconds until the deadline. */
  long left(long now) {
    return deadline - now;
  }

  void endLate() {
    end(new HttpTimeoutException("the response did not end within " + limit.toMillis() + " ms"));
  }

  /** Closing the underlying stream unblocks the reader, which then sees an early end of stream. */
  void end(IOException why) {
    ending = why;
    try {
      in.close();
    } catch (IOException e) {
      // The reader gets an exception either way.
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = -1;
    try {
      read = in.read(bytes, from, length);
    } catch (IOException e) {
      throw ending == null ? e : ending;
    }
    if (ending != null) {
      throw ending;
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    bodies.ended(this);
    in.close();
  }
}
