package io.github.computeops;

import java.time.Duration;
import java.util.List;

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
 * <p>The wait before the next try is, in this order: what {@code Retry-After} says, seconds or a
 * date; {@code retryAfterSeconds} in the body; for a spent rate limit the {@code ratelimit-reset}
 * or {@code X-RateLimit-Reset}; else a random part of the base delay, doubled with each try, up to
 * the longest delay. A wait that would last beyond the total time is not begun: the call fails at
 * once. Interrupting a waiting thread ends the call.
 *
 * <p>Immutable and thread-safe.
 */
public final class RetryPolicy {
  private static final RetryPolicy DEFAULTS = new Builder().build();
  private static final RetryPolicy NONE = new Builder().maxAttempts(1).build();

  private final int maxAttempts;
  private final Duration totalTime;
  private final Duration baseDelay;
  private final Duration maxDelay;

  private RetryPolicy(Builder builder) {
    maxAttempts = builder.maxAttempts;
    totalTime = builder.totalTime;
    baseDelay = builder.baseDelay;
    maxDelay = builder.maxDelay;
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
    return new Builder();
  }

  /**
   * Starts from this policy.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder()
        .maxAttempts(maxAttempts)
        .totalTime(totalTime)
        .baseDelay(baseDelay)
        .maxDelay(maxDelay);
  }

  int maxAttempts() {
    return maxAttempts;
  }

  Duration totalTime() {
    return totalTime;
  }

  Duration baseDelay() {
    return baseDelay;
  }

  Duration maxDelay() {
    return maxDelay;
  }

  /** Whether every setting is the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RetryPolicy policy && policy.values().equals(values());
  }

  /** The same for equals. */
  @Override
  public int hashCode() {
    return values().hashCode();
  }

  /** All settings. */
  @Override
  public String toString() {
    return "RetryPolicy[maxAttempts=%s, totalTime=%s, baseDelay=%s, maxDelay=%s]"
        .formatted(values().toArray());
  }

  private List<Object> values() {
    return List.of(maxAttempts, totalTime, baseDelay, maxDelay);
  }

  /** Builds {@link RetryPolicy}. Not thread-safe. */
  public static final class Builder {
    private int maxAttempts = 5;
    private Duration totalTime = Duration.ofMinutes(2);
    private Duration baseDelay = Duration.ofMillis(500);
    private Duration maxDelay = Duration.ofSeconds(30);

    private Builder() {}

    /**
     * Limits how often a call is sent, the first time included.
     *
     * @param limit 1 or more
     * @return this builder
     * @throws IllegalArgumentException when the limit is less than 1
     */
    public Builder maxAttempts(int limit) {
      if (limit < 1) {
        throw new IllegalArgumentException(
            "The number of attempts is " + limit + "; give 1 to send each call once, or more.");
      }
      maxAttempts = limit;
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
      totalTime = Durations.positive("The total time of all attempts", limit);
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
      baseDelay = Durations.positive("The base delay", delay);
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
      maxDelay = Durations.positive("The longest delay", delay);
      return this;
    }

    /**
     * Ends building.
     *
     * @return the policy
     * @throws IllegalArgumentException when the longest delay is less than the base delay
     */
    public RetryPolicy build() {
      if (maxDelay.compareTo(baseDelay) < 0) {
        throw new IllegalArgumentException(
            "The longest delay, "
                + maxDelay
                + ", is less than the base delay, "
                + baseDelay
                + "; give a longer one.");
      }
      return new RetryPolicy(this);
    }
  }
}
