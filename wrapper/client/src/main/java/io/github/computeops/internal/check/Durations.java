package io.github.computeops.internal.check;

import java.time.Duration;

/** Checks and compares durations. */
public final class Durations {
  private static final Duration LONGEST = Duration.ofDays(24);

  private Durations() {}

  /** Returns a duration of more than zero, cut to 24 days, which every clock below can count. */
  public static Duration positive(String name, Duration given) {
    if (given == null || given.isZero() || given.isNegative()) {
      throw new IllegalArgumentException(
          "The %s is %s; give more than zero, such as Duration.ofSeconds(30)."
              .formatted(name, given));
    }
    return shorter(given, LONGEST);
  }

  /** Returns the shorter of two durations. */
  public static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
