package io.github.computeops.internal.ratelimit;

import java.io.IOException;
import java.time.Duration;

/** Thrown instead of sending, when a caller would have to wait too long for its turn. */
public final class RateLimitWaitExceeded extends IOException {
  private static final long serialVersionUID = 1L;

  RateLimitWaitExceeded(String by, Duration maxWait) {
    super(
        "held back by %s longer than the %s s that a call may wait; nothing was sent"
            .formatted(by, maxWait.toMillis() / 1000.0));
  }
}
