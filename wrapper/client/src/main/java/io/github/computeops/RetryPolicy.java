package io.github.computeops;

import io.github.computeops.internal.check.Durations;
import java.time.Duration;

/**
 * How often, how long and when a failed call is sent again.
 *
 * <table>
 * <caption>What is repeated</caption>
 * <tr><th>A try ended in</th><th>GET, HEAD, OPTIONS, PUT, DELETE, or with an Idempotency-Key</th><th>POST, PATCH</th></tr>
 * <tr><td>no connection: nothing was sent</td><td>repeated</td><td>repeated</td></tr>
 * <tr><td>429</td><td>repeated</td><td>repeated: it was refused, not done</td></tr>
 * <tr><td>503 that says when to come back, or that a rate limit struck</td><td>repeated</td><td>repeated: it was refused, not done</td></tr>
 * <tr><td>503 otherwise, 408, 500, 502, 504</td><td>repeated</td><td>not repeated: it may have been done</td></tr>
 * <tr><td>a connection that broke, an answer that took too long</td><td>repeated</td><td>not repeated: it may have been done</td></tr>
 * <tr><td>a certificate that is not trusted, an interruption, anything else</td><td>not repeated</td><td>not repeated</td></tr>
 * </table>
 *
 * <p>So {@code POST /jobs} starts no second job. A repeated DELETE may be answered 404 where the
 * first one was carried out and only its answer was lost.
 *
 * <p>An answer whose body breaks off or stalls counts as a connection that broke.
 *
 * <p>The wait before the next try is, in this order: what {@code Retry-After} says, seconds or a
 * date; {@code retryAfterSeconds} in the body; for a spent rate limit the {@code ratelimit-reset}
 * or {@code X-RateLimit-Reset}; else a random part of the base delay, doubled with each try, up to
 * the longest delay. A wait that would last beyond the total time is not begun: the call fails at
 * once. Interrupting a waiting thread ends the call.
 *
 * <p>Immutable and thread-safe.
 *
 * @param maxAttempts how often a call is sent, the first time included
 * @param totalTime from the first try to the beginning of the last
 * @param baseDelay the longest wait after the first try, where the service names none
 * @param maxDelay the longest wait after any try, where the service names none
 */
public record RetryPolicy(
    int maxAttempts, Duration totalTime, Duration baseDelay, Duration maxDelay) {
  private static final RetryPolicy DEFAULTS =
      new RetryPolicy(5, Duration.ofMinutes(2), Duration.ofMillis(500), Duration.ofSeconds(30));
  private static final RetryPolicy NONE = DEFAULTS.toBuilder().maxAttempts(1).build();

  /**
   * A policy with each setting given. The builder is for programs that shall compile when there is
   * one more.
   *
   * @param maxAttempts 1 or more
   * @param totalTime more than zero
   * @param baseDelay more than zero
   * @param maxDelay more than zero; where less than the base delay, the longest from the first on
   * @throws IllegalArgumentException when a setting is less than 1, or not more than zero
   */
  public RetryPolicy {
    if (maxAttempts < 1) {
      throw new IllegalArgumentException(
          "The number of attempts is " + maxAttempts + "; give 1 to send each call once, or more.");
    }
    totalTime = Durations.positive("The total time of all attempts", totalTime);
    baseDelay = Durations.positive("The base delay", baseDelay);
    maxDelay = Durations.positive("The longest delay", maxDelay);
  }

  /**
   * Five attempts within two minutes; delays from 500 milliseconds, up to 30 seconds.
   *
   * @return the same policy each time
   */
  public static RetryPolicy ofDefaults() {
    return DEFAULTS;
  }

  /**
   * Each call is sent once.
   *
   * @return the same policy each time
   */
  public static RetryPolicy none() {
    return NONE;
  }

  /**
   * Starts from the defaults.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return DEFAULTS.toBuilder();
  }

  /**
   * Starts from this policy.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * The wait after a try where the service does not say: exponentially longer, with full jitter.
   *
   * @param attempt which try failed, from 1
   * @param random from 0 to less than 1
   * @return milliseconds
   */
  long backoff(int attempt, double random) {
    double doubled = baseDelay.toMillis() * Math.pow(2, attempt - 1);
    return (long) (random * Math.min(maxDelay.toMillis(), doubled));
  }

  /** Builds {@link RetryPolicy}. Not thread-safe. */
  public static final class Builder {
    private RetryPolicy policy;

    private Builder(RetryPolicy policy) {
      this.policy = policy;
    }

    /**
     * Limits how often a call is sent, the first time included.
     *
     * @param limit 1 or more
     * @return this builder
     * @throws IllegalArgumentException when the limit is less than 1
     */
    public Builder maxAttempts(int limit) {
      policy = new RetryPolicy(limit, policy.totalTime, policy.baseDelay, policy.maxDelay);
      return this;
    }

    /**
     * Limits the time from the first try to the beginning of the last.
     *
     * @param limit more than zero
     * @return this builder
     * @throws IllegalArgumentException when the limit is not more than zero
     */
    public Builder totalTime(Duration limit) {
      policy = new RetryPolicy(policy.maxAttempts, limit, policy.baseDelay, policy.maxDelay);
      return this;
    }

    /**
     * Sets the longest wait after the first try, where the service names none.
     *
     * @param delay more than zero
     * @return this builder
     * @throws IllegalArgumentException when the delay is not more than zero
     */
    public Builder baseDelay(Duration delay) {
      policy = new RetryPolicy(policy.maxAttempts, policy.totalTime, delay, policy.maxDelay);
      return this;
    }

    /**
     * Sets the longest wait after any try, where the service names none.
     *
     * @param delay not less than the base delay
     * @return this builder
     * @throws IllegalArgumentException when the delay is not more than zero
     */
    public Builder maxDelay(Duration delay) {
      policy = new RetryPolicy(policy.maxAttempts, policy.totalTime, policy.baseDelay, delay);
      return this;
    }

    /**
     * Ends building.
     *
     * @return the policy
     * @throws IllegalArgumentException when the longest delay is less than the base delay
     */
    public RetryPolicy build() {
      if (policy.maxDelay.compareTo(policy.baseDelay) < 0) {
        throw new IllegalArgumentException(
            "The longest delay, %s, is less than the base delay, %s; give a longer one."
                .formatted(policy.maxDelay, policy.baseDelay));
      }
      return policy;
    }
  }
}
