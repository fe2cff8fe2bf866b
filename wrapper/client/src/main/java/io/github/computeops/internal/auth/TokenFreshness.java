package io.github.computeops.internal.auth;

import io.github.computeops.internal.check.Durations;
import java.time.Duration;

/**
 * What to do with a token, by its age; a later value is more urgent.
 *
 * <p>A token of 900 seconds is refreshed ahead from its 720th second on, and must be refreshed from
 * its 890th on; one of 7200 seconds from its 6900th and 7190th.
 */
enum TokenFreshness {
  /** Use it. */
  FRESH,
  /** Use it, and get another: it is in the last fifth of its life, or the last five minutes. */
  REFRESH_AHEAD,
  /** Do not use it: it is in the last tenth of its life, or the last ten seconds, or past it. */
  MUST_REFRESH;

  private static final Duration LONGEST_AHEAD = Duration.ofMinutes(5);
  private static final Duration LONGEST_MARGIN = Duration.ofSeconds(10);

  static TokenFreshness of(Duration age, Duration lifetime) {
    Duration left = lifetime.minus(age);
    if (left.compareTo(Durations.shorter(lifetime.dividedBy(10), LONGEST_MARGIN)) <= 0) {
      return MUST_REFRESH;
    }
    return left.compareTo(Durations.shorter(lifetime.dividedBy(5), LONGEST_AHEAD)) <= 0
        ? REFRESH_AHEAD
        : FRESH;
  }
}
