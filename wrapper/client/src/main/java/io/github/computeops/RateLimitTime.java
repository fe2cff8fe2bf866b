package io.github.computeops;

import java.time.Clock;

/** Milliseconds that go on where the clock is set back, so that no wait grows. Thread-safe. */
final class RateLimitTime {
  private final Clock clock;
  private long latest = Long.MIN_VALUE;
  private long setBack;

  RateLimitTime(Clock clock) {
    this.clock = clock;
  }

  synchronized long now() {
    long told = clock.millis() + setBack;
    if (told < latest) {
      setBack += latest - told;
    }
    latest = Math.max(latest, told);
    return latest;
  }
}
