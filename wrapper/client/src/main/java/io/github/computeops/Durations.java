package io.github.computeops;

import java.time.Duration;

/** Checks durations a caller gives. */
final class Durations {
  private Durations() {}

  static Duration positive(String what, Duration duration) {
    if (duration == null || duration.isZero() || duration.isNegative()) {
      throw new IllegalArgumentException(
          what + " is " + duration + "; give more than zero, such as Duration.ofSeconds(30).");
    }
    return duration;
  }
}
