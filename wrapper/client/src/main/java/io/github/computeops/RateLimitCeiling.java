package io.github.computeops;

import java.util.Arrays;

/**
 * The user's own ceiling: remembers when the last so many requests were sent, so that no time of
 * the period's length has more. Guarded by its gate.
 */
final class RateLimitCeiling {
  private static final long NEVER = Long.MIN_VALUE;
  private final long[] sent;
  private final long period;
  private int oldest;

  RateLimitCeiling(RateLimit limit) {
    sent = new long[limit.calls()];
    period = limit.period().toMillis();
    Arrays.fill(sent, NEVER);
  }

  /** Milliseconds until one more may be sent. A clock that was set back ends no wait later. */
  long waitAt(long now) {
    long since = sent[oldest] == NEVER ? period : Math.max(0, now - sent[oldest]);
    return Math.max(0, period - since);
  }

  void sendAt(long now) {
    sent[oldest] = now;
    oldest = (oldest + 1) % sent.length;
  }
}
