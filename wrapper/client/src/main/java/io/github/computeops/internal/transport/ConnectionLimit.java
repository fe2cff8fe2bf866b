package io.github.computeops.internal.transport;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How many exchanges may be under way, each of which needs a connection. Those beyond wait in the
 * order in which they came.
 */
final class ConnectionLimit implements AutoCloseable {
  private final int limit;
  private final Semaphore free;
  private volatile boolean closed;

  ConnectionLimit(int limit) {
    this.limit = limit;
    this.free = new Semaphore(limit, true);
  }

  /**
   * Waits until an exchange may begin.
   *
   * @throws IOException if that takes too long, the thread is interrupted, or the client is closed
   */
  void acquire(Duration wait) throws IOException {
    try {
      boolean acquired = free.tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS);
      if (closed) {
        throw HttpTransport.closing();
      }
      if (!acquired) {
        throw new HttpConnectTimeoutException(
            "no connection was free within %d ms; all %d are in use"
                .formatted(wait.toMillis(), limit));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for a connection");
    }
  }

  void release() {
    free.release();
  }

  /** Lets all that wait go on, to an exception. */
  @Override
  public void close() {
    closed = true;
    free.release(Integer.MAX_VALUE / 2);
  }
}
