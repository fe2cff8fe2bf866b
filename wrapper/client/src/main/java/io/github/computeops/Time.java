package io.github.computeops;

import java.time.Clock;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * How time is told, how it is waited for, and the chance that spreads waits. Injected, so that
 * tests run in virtual time.
 *
 * @param nanos a count that goes on evenly whatever is done to the clock
 */
record Time(Clock clock, LongSupplier nanos, Sleeper sleeper, DoubleSupplier random) {
  static Time of(Clock clock, Sleeper sleeper, DoubleSupplier random) {
    return new Time(clock, System::nanoTime, sleeper, random);
  }

  Moment now() {
    return new Moment(clock.instant(), nanos.getAsLong());
  }
}
