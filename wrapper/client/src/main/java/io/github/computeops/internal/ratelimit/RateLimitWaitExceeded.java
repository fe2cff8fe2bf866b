package io.github.computeops.internal.ratelimit;

import io.github.computeops.internal.http.NotSent;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;

/** Thrown instead of sending if a caller would have to wait too long for its turn. */
final class RateLimitWaitExceeded extends IOException implements NotSent {
  private static final long serialVersionUID = 1L;

  RateLimitWaitExceeded(String by, Duration maxWait) {
    super(
        "held back by %s longer than the %s s that a call may wait; nothing was sent"
            .formatted(
                by,
                BigDecimal.valueOf(maxWait.toMillis(), 3).stripTrailingZeros().toPlainString()));
  }
}
