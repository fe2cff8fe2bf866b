package io.github.computeops.internal.auth;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * Reads {@code expires_in}: seconds, as a number or as text.
 *
 * <p>If it is absent or cannot be read, a token is used for five minutes; if it is less than a
 * second, for a minute, since a token is not issued to be thrown away; and never for more than a
 * day.
 */
final class TokenLifetime {
  private static final Duration UNTOLD = Duration.ofMinutes(5);
  private static final Duration SPENT = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofDays(1);

  private TokenLifetime() {}

  static Duration of(Optional<Object> expiresIn) {
    try {
      return expiresIn
          .map(seconds -> bounded(new BigDecimal(seconds.toString().strip())))
          .orElse(UNTOLD);
    } catch (NumberFormatException e) {
      return UNTOLD;
    }
  }

  /** Compares before converting: converting 1e999999999 would take a gigabyte. */
  private static Duration bounded(BigDecimal seconds) {
    if (seconds.compareTo(BigDecimal.ONE) < 0) {
      return SPENT;
    }
    return seconds.compareTo(BigDecimal.valueOf(LONGEST.toSeconds())) > 0
        ? LONGEST
        : Duration.ofSeconds(seconds.longValue());
  }
}
