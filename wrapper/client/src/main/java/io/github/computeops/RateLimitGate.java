package io.github.computeops;

import feign.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets requests through as fast as ceiling and window allow, in the order in which they come: only
 * the one whose turn it is waits for a moment, the others wait for their turn.
 */
final class RateLimitGate {
  private static final long LOOK_AGAIN = 1_000;

  private final Semaphore turn = new Semaphore(1, true);
  private final RateLimitWindow window = new RateLimitWindow();
  private final RateLimitCeiling ceiling;
  private final RateLimit limit;
  private final Clock clock;
  private final Sleeper sleeper;
  private int underWay;
  private long latestTold = Long.MIN_VALUE;
  private long setBack;

  RateLimitGate(RateLimit limit, Clock clock, Sleeper sleeper) {
    this.limit = limit;
    this.ceiling = limit.hasCeiling() ? new RateLimitCeiling(limit) : null;
    this.clock = clock;
    this.sleeper = sleeper;
  }

  /**
   * Returns when a request may be sent, which has to {@link #leave} afterwards.
   *
   * @throws RateLimitWaitExceeded when that takes too long
   * @throws WaitInterrupted when the thread is interrupted
   */
  void enter() throws IOException {
    if (turn.hasQueuedThreads() || turn.availablePermits() == 0 || !isLetIn()) {
      long latest = now() + limit.maxWait().toMillis();
      takeTurn();
      try {
        while (!isLetIn()) {
          await(latest);
        }
      } finally {
        turn.release();
      }
    }
  }

  private void takeTurn() throws IOException {
    try {
      if (!turn.tryAcquire(limit.maxWait().toMillis(), TimeUnit.MILLISECONDS)) {
        throw new RateLimitWaitExceeded(limit.maxWait());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new WaitInterrupted(e);
    }
  }

  private synchronized boolean isLetIn() {
    long now = now();
    if (waitAt(now) != 0) {
      return false;
    }
    if (ceiling != null) {
      ceiling.sendAt(now);
    }
    window.sendAt(now);
    underWay++;
    return true;
  }

  private long waitAt(long now) {
    long ours = ceiling == null ? 0 : ceiling.waitAt(now);
    return ours > 0 ? ours : window.waitAt(now, underWay);
  }

  private void await(long latest) throws IOException {
    long wait = awaitAnswer();
    if (now() + wait > latest) {
      throw new RateLimitWaitExceeded(limit.maxWait());
    }
    sleeper.pause(wait);
  }

  /** Waits for an answer where only one helps; the milliseconds that are left to wait then. */
  private synchronized long awaitAnswer() throws WaitInterrupted {
    long wait = waitAt(now());
    if (wait != RateLimitWindow.UNTIL_AN_ANSWER) {
      return wait;
    }
    try {
      wait(LOOK_AGAIN);
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new WaitInterrupted(e);
    }
  }

  /**
   * A request is no longer under way.
   *
   * @param answer null where it failed
   */
  synchronized void leave(Response answer) {
    underWay--;
    if (answer == null) {
      window.failed();
    } else {
      learn(answer, clock.instant());
    }
    notifyAll();
  }

  private void learn(Response answer, Instant now) {
    long after = answer.status() == 429 ? RetryHint.after(answer, now) : RetryHint.NONE;
    if (after != RetryHint.NONE) {
      window.pauseUntil(now() + after);
    }
    Optional<RateLimitHeaders> headers = RateLimitHeaders.of(answer, now);
    long left = headers.map(h -> answer.status() == 429 ? 0 : h.remaining()).orElse(-1L);
    if (left < 0) {
      window.toldNothing();
    } else {
      window.told(now(), left, headers.get().resetMillis());
    }
  }

  /** Milliseconds that go on evenly where the clock is set back. */
  private synchronized long now() {
    long told = clock.millis() + setBack;
    if (told < latestTold) {
      setBack += latestTold - told;
      told = latestTold;
    }
    latestTold = told;
    return told;
  }
}
