package io.github.computeops.internal.ratelimit;

import io.github.computeops.internal.http.RateLimitHeaders;

/**
 * The service's current window, as far as its answers tell: how much may still be sent, and between
 * which moments the window ends.
 *
 * <p>What may be sent is counted here and only lowered by answers: an answer knows nothing of
 * requests that are still under way. Not thread-safe; times are milliseconds.
 */
public final class RateLimitWindow {
  /** Seconds may be rounded up or down. */
  private static final long ROUNDING = 1000;

  private static final long UNLIMITED = Long.MAX_VALUE / 2;

  private long limit = UNLIMITED;
  private long left = UNLIMITED;
  private long underWay;
  private long period;
  private long begin = Long.MIN_VALUE;
  private long earliestEnd = Long.MIN_VALUE;
  private long latestEnd = UNLIMITED;

  /**
   * When a request may be sent.
   *
   * @param before how many are to be sent earlier
   * @return a moment that is not after {@code now} where it may be sent at once
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

  /** A request is sent. */
  void sent() {
    left--;
    underWay++;
  }

  /** A request is not under way any more. */
  void ended() {
    underWay--;
  }

  /** An answer tells of a window; those to requests of an earlier window are not looked at. */
  void told(RateLimitHeaders told, long sent, long now) {
    if (told.remaining() < 0 || sent < begin) {
      return;
    }
    long earliest = sent + told.resetMillis() - ROUNDING;
    long latest = now + told.resetMillis() + ROUNDING;
    if (earliest > latestEnd || latest < earliestEnd || latestEnd == UNLIMITED) {
      begin(told, sent, earliest, latest);
    } else {
      continued(told, earliest, latest);
    }
    limit = told.limit() < 1 ? UNLIMITED : told.limit();
  }

  private void begin(RateLimitHeaders told, long sent, long earliest, long latest) {
    left = unclaimed(told);
    begin = sent;
    earliestEnd = earliest;
    latestEnd = latest;
    period = told.resetMillis() + ROUNDING;
  }

  private void continued(RateLimitHeaders told, long earliest, long latest) {
    left = told.remaining() < left ? unclaimed(told) : left;
    earliestEnd = Math.max(earliestEnd, earliest);
    latestEnd = Math.min(latestEnd, latest);
    period = Math.max(period, told.resetMillis() + ROUNDING);
  }

  private long unclaimed(RateLimitHeaders told) {
    return Math.max(0, told.remaining() - underWay);
  }
}
