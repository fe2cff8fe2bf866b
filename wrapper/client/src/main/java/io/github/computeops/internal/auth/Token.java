package io.github.computeops.internal.auth;

import io.github.computeops.internal.time.Moment;
import java.time.Duration;

/** A bearer token from an issuer. {@code toString} does not show it. */
public record Token(String value, Duration lifetime, Moment asked) {
  /** How far its life is spent; counted from when it was asked for, before the issuer made it. */
  TokenFreshness freshness(Moment now) {
    return TokenFreshness.of(now.since(asked), lifetime);
  }

  /** Whether a text can stand in an {@code Authorization} header as a bearer token. */
  static boolean isUsable(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c <= '~');
  }

  @Override
  public String toString() {
    return "a token valid for " + lifetime;
  }
}
