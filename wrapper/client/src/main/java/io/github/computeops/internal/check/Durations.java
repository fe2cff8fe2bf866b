package io.github.computeops.internal.check;

import java.time.Duration;

/** Checks and compares durations. */
public final class Durations {
  private static final Duration LONGEST = Duration.ofDays(24);

  private Durations() {}

  /** One that a caller gives; longer than 24 days, which fit every clock below, is as good. */
  static Duration positive(String what, Duration duration) {
    if (duration == null || duration.isZero() || duration.isNegative()) {
      throw new IllegalArgumentException(
          what + " is " + duration + "; give more than zero, such as Duration.ofSeconds(30).");
    }
    return shorter(duration, LONGEST);
  }

  static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
