package io.github.computeops;

/** How long to wait where the service does not say: exponentially longer, with full jitter. */
final class RetryBackoff {
  private static final int ENOUGH_DOUBLINGS = 40;

  private RetryBackoff() {}

  /**
   * The wait after a try.
   *
   * @param attempt which try failed, from 1
   * @param random from 0 to less than 1
   * @return milliseconds
   */
  static long millis(RetryPolicy policy, int attempt, double random) {
    double doubled =
        policy.baseDelay().toMillis() * Math.pow(2, Math.min(attempt - 1, ENOUGH_DOUBLINGS));
    return (long) (random * Math.min(policy.maxDelay().toMillis(), doubled));
  }
}
