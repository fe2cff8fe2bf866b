package io.github.computeops.internal.ratelimit;

import io.github.computeops.internal.http.RateLimitHeaders;
import io.github.computeops.internal.time.Time;
import io.github.computeops.internal.time.WaitInterrupted;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Lets callers through as the service's window allows, in the order they came.
 *
 * <p>Nobody sleeps in the lock. A waiting caller keeps its place while it sleeps until its turn is
 * due, and looks again when it wakes, as answers may have moved its turn. Thread-safe.
 */
public final class RateLimitQueue {
  private final RateLimitWindow window = new RateLimitWindow();
  private final Set<Object> waiting = new LinkedHashSet<>();
  private final Duration maxWait;
  private final Time time;
  private long haltedUntil = Long.MIN_VALUE;

  RateLimitQueue(Duration maxWait, Time time) {
    this.maxWait = maxWait;
    this.time = time;
  }

  /**
   * Waits for the caller's turn to send.
   *
   * @param came since when it waits
   * @return when it was let through
   */
  long enter(long came) throws RateLimitWaitExceeded, WaitInterrupted {
    long now = time.millis();
    return letThrough(null, now) > now ? queued(came, now) : now;
  }

  private long queued(long came, long now) throws RateLimitWaitExceeded, WaitInterrupted {
    Object place = place();
    long woken = now;
    try {
      for (long turn = letThrough(place, woken); turn > woken; turn = letThrough(place, woken)) {
        checkWait(turn - came);
        time.sleeper().pause(turn - woken);
        woken = time.millis();
      }
      return woken;
    } finally {
      leave(place);
    }
  }

  private void checkWait(long millis) throws RateLimitWaitExceeded {
    if (millis > maxWait.toMillis()) {
      throw new RateLimitWaitExceeded(
          "the service's rate limit for " + (millis + 999) / 1000 + " s,", maxWait);
    }
  }

  private synchronized Object place() {
    Object place = new Object();
    waiting.add(place);
    return place;
  }

  private synchronized void leave(Object place) {
    waiting.remove(place);
  }

  private synchronized long letThrough(Object place, long now) {
    long turn = Math.max(haltedUntil, window.opening(before(place), now));
    if (turn <= now) {
      waiting.remove(place);
      window.sent();
    }
    return turn;
  }

  private long before(Object place) {
    return waiting.isEmpty() ? 0 : waiting.stream().takeWhile(other -> other != place).count();
  }

  /** A request was sent, and nobody knows what became of it. */
  synchronized void failed() {
    window.ended();
  }

  /**
   * A request was answered; in one step, as the count goes wrong where another answer comes
   * between.
   */
  synchronized void answered(RateLimitHeaders told, long sent, long now) {
    window.ended();
    window.told(told, sent, now);
  }

  /** The service wants no request until then. */
  synchronized void halt(long until) {
    haltedUntil = Math.max(haltedUntil, until);
  }
}
