package io.github.computeops.internal.check;

import java.time.Duration;

/** Checks and compares durations. */
public final class Durations {
  private static final Duration SHORTEST = Duration.ofMillis(1);
  private static final Duration LONGEST = Duration.ofDays(24);

  private Durations() {}

  /**
   * Returns a duration of more than zero, in what every clock below can count: less than a
   * millisecond would be none, which means no limit, so it becomes one; more than 24 days become
   * 24.
   */
  public static Duration positive(String name, Duration given) {
    if (given == null || given.isZero() || given.isNegative()) {
      throw new IllegalArgumentException(
          "The %s is %s; give more than zero, such as Duration.ofSeconds(30)."
              .formatted(name, given));
    }
    return given.compareTo(SHORTEST) < 0 ? SHORTEST : shorter(given, LONGEST);
  }

  /** Returns the shorter of two durations. */
  public static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
