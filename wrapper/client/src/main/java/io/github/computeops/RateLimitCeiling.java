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

  /** Milliseconds until one more may be sent. */
  long waitAt(long now) {
    return sent[oldest] == NEVER ? 0 : Math.max(0, sent[oldest] + period - now);
  }

  void sendAt(long now) {
    sent[oldest] = now;
    oldest = (oldest + 1) % sent.length;
  }
}
