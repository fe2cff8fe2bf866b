package io.github.computeops.internal.ratelimit;

import io.github.computeops.internal.http.RateLimitHeaders;

/**
 * The service's current window, as its responses describe it: how many requests may still be sent,
 * and between which instants the window ends.
 *
 * <p>The count is kept here and responses only lower it: a response does not account for requests
 * that are still under way. Not thread-safe; times are milliseconds.
 */
final class RateLimitWindow {
  /** Seconds may be rounded up or down. */
  static final long ROUNDING = 1000;

  private static final long UNLIMITED = Long.MAX_VALUE / 2;

  private long limit = UNLIMITED;
  private long left = UNLIMITED;
  private long underWay;
  private long period;
  private long begin = Long.MIN_VALUE;
  private long earliestEnd = Long.MIN_VALUE;
  private long latestEnd = UNLIMITED;

  /**
   * Returns when a request may be sent.
   *
   * @param before how many are to be sent earlier
   * @return an instant that is not after {@code now} if it may be sent at once
   */
  long opening(long before, long now) {
    turn(now);
    return before < left ? now : latestEnd + (before - left) / limit * period;
  }

  private void turn(long now) {
    if (now >= latestEnd) {
      left = limit == UNLIMITED ? UNLIMITED : Math.max(1, limit - underWay);
      begin = now;
      earliestEnd = now;
      latestEnd = now + period;
    }
  }

  /** Counts a request that is sent. */
  void sent() {
    left--;
    underWay++;
  }

  /** Counts a request that is no longer under way. */
  void ended() {
    underWay--;
  }

  /**
   * Reads what a response says of its window; a response to a request of an earlier one is ignored.
   */
  void announced(RateLimitHeaders announced, long sent, long now) {
    if (announced.remaining() < 0 || sent < begin) {
      return;
    }
    long earliest = sent + announced.resetMillis() - ROUNDING;
    long latest = now + announced.resetMillis() + ROUNDING;
    if (earliest > latestEnd || latest < earliestEnd || latestEnd == UNLIMITED) {
      begin(announced, sent, earliest, latest);
    } else {
      continued(announced, earliest, latest);
    }
    limit = announced.limit() < 1 ? UNLIMITED : announced.limit();
  }

  private void begin(RateLimitHeaders announced, long sent, long earliest, long latest) {
    left = unclaimed(announced);
    begin = sent;
    earliestEnd = earliest;
    latestEnd = latest;
    period = announced.resetMillis() + ROUNDING;
  }

  private void continued(RateLimitHeaders announced, long earliest, long latest) {
    left = announced.remaining() < left ? unclaimed(announced) : left;
    earliestEnd = Math.max(earliestEnd, earliest);
    latestEnd = Math.min(latestEnd, latest);
    period = Math.max(period, announced.resetMillis() + ROUNDING);
  }

  private long unclaimed(RateLimitHeaders announced) {
    return Math.max(0, announced.remaining() - underWay);
  }
}
