package io.github.computeops.internal.retry;

import java.time.Duration;

/**
 * Exponential backoff: the wait doubles with each attempt, up to a longest, and a share of it is
 * random.
 *
 * @param initial the longest wait after the first attempt
 * @param longest the longest wait after any attempt
 * @param jitter the share that is random: 0 for none of the wait, 1 for all of it
 */
public record Backoff(Duration initial, Duration longest, double jitter) {
  /**
   * Returns the wait after an attempt.
   *
   * @param attempt the number of the attempt that failed, from 1
   * @param random from 0 to less than 1
   * @return milliseconds
   */
  public long millis(int attempt, double random) {
    double doubled = initial.toMillis() * Math.pow(2, attempt - 1);
    return (long) (Math.min(longest.toMillis(), doubled) * (1 - jitter + jitter * random));
  }
}
