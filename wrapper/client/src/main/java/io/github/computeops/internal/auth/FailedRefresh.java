package io.github.computeops.internal.auth;

import io.github.computeops.error.AuthenticationException;
import io.github.computeops.internal.check.Durations;
import io.github.computeops.internal.time.Moment;
import java.time.Duration;

/**
 * Remembers that no token was to be had, so that callers do not hammer the issuer.
 *
 * @param need how urgent the attempt was
 * @param inARow how many failed since a token was last got, this one included
 */
public record FailedRefresh(
    AuthenticationException why, TokenFreshness need, int inARow, Moment at) {
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final Duration LONGEST_ASKED_FOR = Duration.ofMinutes(5);

  /**
   * How long the issuer is left alone from now on: nothing where the need has become more urgent
   * than the one this attempt was for.
   */
  Duration left(TokenFreshness needNow, Moment now) {
    Duration left = pause().minus(now.since(at));
    return needNow.compareTo(need) > 0 || left.isNegative() ? Duration.ZERO : left;
  }

  /** A minute after a refusal; else a second, doubling to a minute, or up to five as asked for. */
  private Duration pause() {
    if (!why.isRetryable()) {
      return LONGEST;
    }
    Duration backoff = Duration.ofSeconds(1L << Math.min(inARow - 1, 6));
    Duration asked = Durations.shorter(why.retryAfter().orElse(Duration.ZERO), LONGEST_ASKED_FOR);
    return asked.isZero() ? Durations.shorter(backoff, LONGEST) : asked;
  }
}
