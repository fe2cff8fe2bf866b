package io.github.computeops.internal.time;

import java.time.Duration;

/** Waits. Injected, so that tests wait in virtual time. */
@FunctionalInterface
public interface Sleeper {
  /**
   * Waits.
   *
   * @param duration how long; not negative
   * @throws InterruptedException when the thread is interrupted before or meanwhile
   */
  void sleep(Duration duration) throws InterruptedException;

  /**
   * Waits, within a call.
   *
   * @param millis how long
   * @throws WaitInterrupted when the thread is interrupted before or meanwhile; it stays marked so
   */
  default void pause(long millis) throws WaitInterrupted {
    try {
      sleep(Duration.ofMillis(millis));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new WaitInterrupted(e);
    }
  }
}
