package io.github.computeops;

import java.time.Duration;

/**
 * Checks durations a caller gives. Longer than 24 days, which fit every clock below, is as good.
 */
final class Durations {
  private static final Duration LONGEST = Duration.ofDays(24);

  private Durations() {}

  static Duration positive(String what, Duration duration) {
    if (duration == null || duration.isZero() || duration.isNegative()) {
      throw new IllegalArgumentException(
          what + " is " + duration + "; give more than zero, such as Duration.ofSeconds(30).");
    }
    return duration.compareTo(LONGEST) < 0 ? duration : LONGEST;
  }
}
