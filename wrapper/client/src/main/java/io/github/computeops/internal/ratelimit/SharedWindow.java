package io.github.computeops.internal.ratelimit;

import io.github.computeops.internal.http.RateLimitHeaders;
import io.github.computeops.internal.time.Time;
import io.github.computeops.internal.time.WaitEnded;
import io.github.computeops.sharing.Permits;
import io.github.computeops.sharing.QuotaWindow;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets callers through as the permits of a shared window allow, in the order in which they arrived:
 * one is at the counter, and sleeps there if it has to; the others queue behind it. Thread-safe.
 */
final class SharedWindow implements AutoCloseable {
  /** Clients that wait for the same instant do not start at once: up to so many milliseconds. */
  private static final long LONGEST_SPREAD = 500;

  /** The service rounds the end of its window to seconds, up or down. */
  private static final long ROUNDING = 1000;

  private final ReentrantLock line = new ReentrantLock(true);
  private final PermitBatch batch = new PermitBatch();
  private final SharedCounter counter;
  private final Duration maxWait;
  private final Time time;
  private final Runnable subscription;

  SharedWindow(SharedCounter counter, Duration maxWait, Time time) {
    this.counter = counter;
    this.maxWait = maxWait;
    this.time = time;
    this.subscription = counter.onChange(batch::outdate);
  }

  /**
   * Waits for a permit.
   *
   * @param arrived when the caller arrived
   * @return false if there is nothing to wait for: no limit is known, or the quota fails
   */
  boolean enter(long arrived) throws RateLimitWaitExceeded, WaitEnded {
    queue(maxWait.toMillis() - (time.millis() - arrived));
    try {
      return atCounter(arrived);
    } finally {
      line.unlock();
    }
  }

  private void queue(long longest) throws RateLimitWaitExceeded, WaitEnded {
    try {
      if (!line.tryLock(longest, TimeUnit.MILLISECONDS)) {
        throw exceeded(maxWait.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw WaitEnded.by(e);
    }
  }

  private boolean atCounter(long arrived) throws RateLimitWaitExceeded, WaitEnded {
    while (!batch.use(time.millis())) {
      if (batch.isUnlimited(time.millis())) {
        return false;
      }
      pause(arrived);
      Optional<Permits> taken = counter.take(batch.wanted(line.getQueueLength() + 1));
      if (taken.isEmpty()) {
        return false;
      }
      batch.add(taken.get(), time.millis());
      if (taken.get().isUnlimited()) {
        return false;
      }
    }
    return true;
  }

  private void pause(long arrived) throws RateLimitWaitExceeded, WaitEnded {
    long now = time.millis();
    long wait = batch.askAgain() - now;
    if (wait > 0) {
      long spread = (long) (Math.min(LONGEST_SPREAD, wait / 10) * time.random().getAsDouble());
      if (now + wait + spread - arrived > maxWait.toMillis()) {
        throw exceeded(wait);
      }
      time.sleeper().pause(wait + spread);
    }
  }

  private RateLimitWaitExceeded exceeded(long millis) {
    return new RateLimitWaitExceeded(
        "the shared quota for " + (millis + 999) / 1000 + " s,", maxWait);
  }

  /**
   * Reads what a response says of the window, and tells it if that is news: if the request was
   * counted by nobody, if the quota asked for it, or if there is less than was thought.
   */
  void received(RateLimitHeaders announced, boolean counted, long sent, long now) {
    boolean told = announced.limit() > 0 && announced.remaining() >= 0;
    if (told && counted) {
      batch.endsBy(now + announced.resetMillis() + ROUNDING);
    }
    if (told && (!counted || announced.isSpent() && batch.isHeld(now) || batch.wantsNews())) {
      counter.report(window(announced, counted, now - sent));
    }
  }

  private static QuotaWindow window(RateLimitHeaders announced, boolean counted, long taken) {
    return new QuotaWindow(
        (int) Math.min(Integer.MAX_VALUE, announced.limit()),
        (int) Math.min(Integer.MAX_VALUE, announced.remaining()),
        counted,
        Duration.ofMillis(taken),
        Duration.ofMillis(announced.resetMillis() - ROUNDING - taken),
        Duration.ofMillis(announced.resetMillis() + ROUNDING));
  }

  /** Sends nothing for a while, and neither do the others. */
  void halt(long millis, long now) {
    batch.stopUntil(now + millis);
    counter.halt(Duration.ofMillis(millis));
  }

  @Override
  public void close() {
    subscription.run();
  }
}
