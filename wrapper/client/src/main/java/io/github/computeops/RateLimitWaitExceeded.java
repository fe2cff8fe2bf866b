package io.github.computeops;

import java.io.IOException;
import java.time.Duration;

/** Thrown when a call would wait for the rate limit longer than it may; it was not sent. */
final class RateLimitWaitExceeded extends IOException {
  private static final long serialVersionUID = 1L;

  RateLimitWaitExceeded(Duration allowed) {
    super(
        "it was not sent, since the rate limit would have it wait longer than the "
            + allowed.toMillis()
            + " ms allowed");
  }
}
