package io.github.computeops.redis;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits in tests. */
final class Await {
  private Await() {}

  static void until(Duration longest, BooleanSupplier reached) {
    long end = System.nanoTime() + longest.toNanos();
    while (!reached.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Not reached within " + longest + ".");
      }
      pause(20);
    }
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
