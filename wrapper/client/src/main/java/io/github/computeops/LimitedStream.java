package io.github.computeops;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.Future;

/** A body that has to end in time. Read by one thread, expired by another. */
final class LimitedStream extends FilterInputStream {
  private final Duration time;
  private Future<?> alarm;
  private volatile boolean expired;

  LimitedStream(InputStream in, Duration time) {
    super(in);
    this.time = time;
  }

  void endedBy(Future<?> scheduled) {
    alarm = scheduled;
  }

  /** Closing the stream wakes its reader, which reads an early end then. */
  void expire() {
    expired = true;
    try {
      in.close();
    } catch (IOException e) {
      // Its reader gets an exception either way.
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = readInTime(bytes, from, length);
    if (expired) {
      throw late(null);
    }
    return read;
  }

  private int readInTime(byte[] bytes, int from, int length) throws IOException {
    try {
      return in.read(bytes, from, length);
    } catch (IOException e) {
      throw expired ? late(e) : e;
    }
  }

  private IOException late(IOException cause) {
    IOException late =
        new HttpTimeoutException("the answer did not end within " + time.toMillis() + " ms");
    late.initCause(cause);
    return late;
  }

  @Override
  public void close() throws IOException {
    alarm.cancel(false);
    in.close();
  }
}
