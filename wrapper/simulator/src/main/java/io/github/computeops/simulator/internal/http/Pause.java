package io.github.computeops.simulator.internal.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Lets a caller wait, in real time. */
final class Pause {
  private Pause() {}

  static void of(Duration duration) {
    try {
      TimeUnit.NANOSECONDS.sleep(duration.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
