package io.github.computeops.internal.auth;

import io.github.computeops.error.AuthenticationException;
import io.github.computeops.internal.check.Durations;
import io.github.computeops.internal.retry.Backoff;
import io.github.computeops.internal.time.ClockReading;
import java.time.Duration;

/**
 * A failed request for a token, remembered so that callers do not overload the token endpoint.
 *
 * @param need how urgent the request was
 * @param inARow how many requests failed since the last token, this one included
 */
record FailedTokenRequest(
    AuthenticationException cause, TokenFreshness need, int inARow, ClockReading at) {
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final Duration LONGEST_ASKED_FOR = Duration.ofMinutes(5);
  private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(1), LONGEST, 0);

  /**
   * Returns how long the token endpoint is left alone from now on: not at all if the need has
   * become more urgent than the one this request was for.
   */
  Duration pauseLeft(TokenFreshness needNow, ClockReading now) {
    Duration left = pause().minus(now.since(at));
    return needNow.compareTo(need) > 0 || left.isNegative() ? Duration.ZERO : left;
  }

  /** A minute if the credentials were rejected; else as asked for, or by backoff. */
  private Duration pause() {
    if (!cause.isRetryable()) {
      return LONGEST;
    }
    return cause
        .retryAfter()
        .map(asked -> Durations.shorter(asked, LONGEST_ASKED_FOR))
        .orElseGet(() -> Duration.ofMillis(BACKOFF.millis(inARow, 0)));
  }
}
