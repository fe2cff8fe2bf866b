package io.github.computeops.internal.time;

import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * How time is told, how it is waited for, and the chance that spreads waits. Injected, so that
 * tests run in virtual time.
 *
 * @param nanos a count that goes on evenly whatever is done to the clock
 */
public record Time(Clock clock, LongSupplier nanos, Sleeper sleeper, DoubleSupplier random) {
  static Time real(Sleeper sleeper) {
    return new Time(
        Clock.systemUTC(),
        System::nanoTime,
        sleeper,
        () -> ThreadLocalRandom.current().nextDouble());
  }

  Moment now() {
    return new Moment(clock.instant(), nanos.getAsLong());
  }

  /** The count in milliseconds, so that no wait grows where the clock is set back. */
  long millis() {
    return TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong());
  }
}
