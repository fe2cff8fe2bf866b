package io.github.computeops.internal.time;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits in real time until it is closed: closing wakes all threads, and none waits again. */
public final class ClosableSleeper implements Sleeper, AutoCloseable {
  private final CountDownLatch closed = new CountDownLatch(1);

  /**
   * Waits.
   *
   * @throws ClientClosed if the sleeper is closed before or during the wait
   */
  @Override
  public void sleep(Duration duration) throws InterruptedException {
    if (closed.await(duration.toNanos(), TimeUnit.NANOSECONDS)) {
      throw new ClientClosed(
          "The client was closed while a call waited to be sent; make a new client.");
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
