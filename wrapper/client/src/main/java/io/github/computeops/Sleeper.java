package io.github.computeops;

import java.time.Duration;

/** Waits. Injected, so that tests wait in virtual time. */
@FunctionalInterface
interface Sleeper {
  /** Waits on the calling thread. */
  Sleeper REAL = duration -> Thread.sleep(duration.toMillis(), duration.getNano() % 1_000_000);

  /**
   * Waits.
   *
   * @param duration how long; not negative
   * @throws InterruptedException when the thread is interrupted before or meanwhile
   */
  void sleep(Duration duration) throws InterruptedException;
}
