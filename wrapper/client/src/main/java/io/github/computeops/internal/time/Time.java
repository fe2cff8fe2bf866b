package io.github.computeops.internal.time;

import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * The clock, the wait, and the random numbers that spread waits.
 *
 * @param nanos a monotonic count of nanoseconds
 */
public record Time(Clock clock, LongSupplier nanos, Sleeper sleeper, DoubleSupplier random) {
  /** Returns the time of this machine. */
  public static Time real(Sleeper sleeper) {
    return new Time(
        Clock.systemUTC(),
        System::nanoTime,
        sleeper,
        () -> ThreadLocalRandom.current().nextDouble());
  }

  public ClockReading now() {
    return new ClockReading(clock.instant(), nanos.getAsLong());
  }

  /**
   * Returns the monotonic count in milliseconds, so that no wait grows if the clock is set back.
   */
  public long millis() {
    return TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong());
  }
}
