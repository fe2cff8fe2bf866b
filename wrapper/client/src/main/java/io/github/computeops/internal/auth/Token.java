package io.github.computeops.internal.auth;

import io.github.computeops.internal.time.ClockReading;
import java.time.Duration;

/**
 * A bearer token. {@code toString} does not show it.
 *
 * @param asked when it was asked for, before it was issued
 */
public record Token(String value, Duration lifetime, ClockReading asked) {
  /** Returns how much of its lifetime is over. */
  TokenFreshness freshness(ClockReading now) {
    return TokenFreshness.of(now.since(asked), lifetime);
  }

  /** Tells whether a string can be sent in an {@code Authorization} header as a bearer token. */
  public static boolean isUsable(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c <= '~');
  }

  @Override
  public String toString() {
    return "a token valid for " + lifetime;
  }
}
