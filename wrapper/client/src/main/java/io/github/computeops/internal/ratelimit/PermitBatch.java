package io.github.computeops.internal.ratelimit;

import io.github.computeops.sharing.Permits;

/**
 * The permits that a client holds, and how many it asks for next: twice as many if the last ones
 * were used up in time, or only as many as were used. Thread-safe; times are milliseconds.
 */
final class PermitBatch {
  private static final long LONG_AGO = Long.MIN_VALUE / 2;
  private static final int MOST = 1_000;

  private int wanted = 1;
  private int given;
  private int left;
  private long validUntil = LONG_AGO;
  private long askAgain = LONG_AGO;
  private boolean unlimited;
  private boolean news;

  /** Uses a permit; false if none is left. */
  synchronized boolean use(long now) {
    boolean usable = left > 0 && now < validUntil;
    left -= usable ? 1 : 0;
    return usable;
  }

  synchronized boolean isUnlimited(long now) {
    return unlimited && now < validUntil;
  }

  synchronized boolean isHeld(long now) {
    return left > 0 && now < validUntil;
  }

  /** Returns when it makes sense to ask for more. */
  synchronized long askAgain() {
    return askAgain;
  }

  /** Returns how many to ask for, so that the calls that wait have enough. */
  synchronized int wanted(int waiting) {
    if (given > 0) {
      wanted = left > 0 ? Math.max(1, given - left) : Math.max(wanted, given * 2);
      given = 0;
    }
    return Math.min(MOST, Math.max(waiting, wanted));
  }

  synchronized void add(Permits taken, long now) {
    unlimited = taken.isUnlimited();
    given = taken.count();
    left = given;
    validUntil = now + taken.validity().toMillis();
    askAgain = now + taken.retryAfter().toMillis();
    news = taken.isReportWanted();
  }

  /** Learns when the window is over at the latest, which may be earlier than the quota knew. */
  synchronized void endsBy(long instant) {
    askAgain = Math.min(askAgain, instant);
  }

  /** Tells once whether the quota waits for what the next response says. */
  synchronized boolean wantsNews() {
    boolean wanted = news;
    news = false;
    return wanted;
  }

  /** Drops all permits: what they are of has changed. */
  synchronized void outdate() {
    stopUntil(LONG_AGO);
  }

  /** Drops all permits, and asks for none for a while. */
  synchronized void stopUntil(long instant) {
    given = 0;
    left = 0;
    unlimited = false;
    askAgain = instant;
  }
}
