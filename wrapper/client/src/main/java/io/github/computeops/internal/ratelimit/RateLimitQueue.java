package io.github.computeops.internal.ratelimit;

import io.github.computeops.internal.http.RateLimitHeaders;
import io.github.computeops.internal.time.Time;
import io.github.computeops.internal.time.WaitEnded;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets callers through as the service's window allows, in the order in which they arrived.
 *
 * <p>No thread sleeps in the lock. A waiting caller keeps its place while it sleeps until its turn
 * is due, and checks again when it wakes, because responses may have moved its turn. Thread-safe.
 */
final class RateLimitQueue {
  /** If a halt is longer, one request finds out after this time whether it still holds. */
  static final long LONGEST_HALT = 300_000;

  private static final long PROBE = 5_000;
  private final RateLimitWindow window = new RateLimitWindow();
  private final Set<Object> waiting = new LinkedHashSet<>();
  private final Duration maxWait;
  private final Time time;
  private long haltedUntil = Long.MIN_VALUE;
  private boolean probing;
  private long probed = Long.MAX_VALUE;

  RateLimitQueue(Duration maxWait, Time time) {
    this.maxWait = maxWait;
    this.time = time;
  }

  /**
   * Waits for the caller's turn to send.
   *
   * @param arrived when the caller arrived
   * @return when it was let through
   */
  long enter(long arrived) throws RateLimitWaitExceeded, WaitEnded {
    long now = time.millis();
    return letThrough(null, now) > now ? queued(arrived, now) : now;
  }

  /** Counts a request that has its turn from elsewhere. */
  synchronized long passed() {
    window.sent();
    return time.millis();
  }

  private long queued(long arrived, long now) throws RateLimitWaitExceeded, WaitEnded {
    Object place = place();
    long woken = now;
    try {
      for (long turn = letThrough(place, woken); turn > woken; turn = letThrough(place, woken)) {
        checkWait(turn - arrived);
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

  private synchronized long letThrough(@Nullable Object place, long now) {
    long turn = Math.max(haltedUntil, window.opening(before(place), now));
    if (turn <= now) {
      waiting.remove(place);
      window.sent();
      probe(now);
    }
    return turn;
  }

  private long before(@Nullable Object place) {
    return waiting.isEmpty() ? 0 : waiting.stream().takeWhile(other -> other != place).count();
  }

  /** Counts a request without a response. */
  synchronized void failed() {
    window.ended();
  }

  /** Counts a response, in one step, since another response in between would spoil the count. */
  synchronized void received(RateLimitHeaders announced, long sent, long now) {
    window.ended();
    window.announced(announced, sent, now);
  }

  /** Sends nothing until then, or until {@link #LONGEST_HALT} is over. */
  synchronized void halt(long until, long now) {
    long longest = now + LONGEST_HALT;
    haltedUntil = Math.max(haltedUntil, Math.min(until, longest));
    probing |= until > longest;
  }

  private void probe(long now) {
    if (probing) {
      haltedUntil = now + PROBE;
      probed = now;
    }
  }

  /** Ends a long halt, if a request that was sent since was not rejected. */
  synchronized void released(long sent) {
    if (probing && sent >= probed) {
      probing = false;
      haltedUntil = Long.MIN_VALUE;
      probed = Long.MAX_VALUE;
    }
  }
}
