package io.github.computeops;

import io.github.computeops.internal.call.Settings;
import io.github.computeops.internal.check.Durations;
import io.github.computeops.internal.retry.Backoff;
import java.time.Duration;
import java.util.List;

/**
 * How often, how long and when a failed call is repeated.
 *
 * <table>
 * <caption>What is repeated</caption>
 * <tr><th>An attempt ended with</th><th>GET, HEAD, OPTIONS, PUT, DELETE, or with an Idempotency-Key</th><th>POST, PATCH</th></tr>
 * <tr><td>no connection: nothing was sent</td><td>repeated</td><td>repeated</td></tr>
 * <tr><td>429</td><td>repeated</td><td>repeated: it was rejected, not acted on</td></tr>
 * <tr><td>503 that says when to retry, or that a rate limit applied</td><td>repeated</td><td>repeated: it was rejected, not acted on</td></tr>
 * <tr><td>any other 5xx but 501, 505 and 511, and 408</td><td>repeated</td><td>not repeated: it may have been acted on</td></tr>
 * <tr><td>a broken connection, a response that took too long</td><td>repeated</td><td>not repeated: it may have been acted on</td></tr>
 * <tr><td>a certificate that is not trusted, an interruption, anything else</td><td>not repeated</td><td>not repeated</td></tr>
 * </table>
 *
 * <p>So {@code POST /jobs} starts no second job. A repeated DELETE may fail with 404 if the first
 * was carried out and only its response was lost.
 *
 * <p>A response whose body breaks off or stalls counts as a broken connection.
 *
 * <p>The wait before the next attempt is, in this order: that of {@code Retry-After}, in seconds or
 * as a date; {@code retryAfterSeconds} in the body; for a spent rate limit {@code ratelimit-reset}
 * or {@code X-RateLimit-Reset}; else a random part of the initial delay, which doubles with each
 * attempt, up to the longest delay. If the wait would last beyond the maximum duration, it is not
 * begun, and the call fails at once. Interrupting a waiting thread ends the call.
 *
 * <p>Immutable and thread-safe.
 */
public final class RetryPolicy {
  private static final RetryPolicy DEFAULTS = new Builder().build();
  private static final RetryPolicy NONE = DEFAULTS.toBuilder().maxAttempts(1).build();
  private static final double FULL_JITTER = 1;

  private final int maxAttempts;
  private final Duration maxDuration;
  private final Duration initialDelay;
  private final Duration maxDelay;

  private RetryPolicy(Builder builder) {
    maxAttempts = builder.maxAttempts;
    maxDuration = builder.maxDuration;
    initialDelay = builder.initialDelay;
    maxDelay = builder.maxDelay;
  }

  /**
   * Returns the defaults: five attempts within two minutes, with delays from 500 milliseconds up to
   * 30 seconds.
   *
   * @return the same policy each time
   */
  public static RetryPolicy ofDefaults() {
    return DEFAULTS;
  }

  /**
   * Returns a policy that sends each call once.
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
        .maxDuration(maxDuration)
        .initialDelay(initialDelay)
        .maxDelay(maxDelay);
  }

  /**
   * Returns how often a call is sent at most, the first time included.
   *
   * @return 1 or more
   */
  public int maxAttempts() {
    return maxAttempts;
  }

  /**
   * Returns the longest time from the start of the first attempt to the start of the last.
   *
   * @return more than zero
   */
  public Duration maxDuration() {
    return maxDuration;
  }

  /**
   * Returns the longest wait after the first attempt, if the service does not say how long to wait.
   *
   * @return more than zero
   */
  public Duration initialDelay() {
    return initialDelay;
  }

  /**
   * Returns the longest wait after any attempt, if the service does not say how long to wait.
   *
   * @return not less than the initial delay
   */
  public Duration maxDelay() {
    return maxDelay;
  }

  Settings.Retries settings() {
    return new Settings.Retries(
        maxAttempts, maxDuration, new Backoff(initialDelay, maxDelay, FULL_JITTER));
  }

  /** Tells whether all settings are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RetryPolicy policy && policy.values().equals(values());
  }

  /** Returns a hash code that is consistent with {@code equals}. */
  @Override
  public int hashCode() {
    return values().hashCode();
  }

  /** The settings. */
  @Override
  public String toString() {
    return "RetryPolicy[maxAttempts=%d, maxDuration=%s, initialDelay=%s, maxDelay=%s]"
        .formatted(values().toArray());
  }

  private List<Object> values() {
    return List.of(maxAttempts, maxDuration, initialDelay, maxDelay);
  }

  /** Builds {@link RetryPolicy}. Not thread-safe. */
  public static final class Builder {
    private int maxAttempts = 5;
    private Duration maxDuration = Duration.ofMinutes(2);
    private Duration initialDelay = Duration.ofMillis(500);
    private Duration maxDelay = Duration.ofSeconds(30);

    private Builder() {}

    /**
     * Limits how often a call is sent, the first time included.
     *
     * @param limit 1 or more; 5 by default
     * @return this builder
     * @throws IllegalArgumentException if the limit is less than 1
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
     * Limits the time from the start of the first attempt to the start of the last.
     *
     * @param limit more than zero; two minutes by default
     * @return this builder
     * @throws IllegalArgumentException if the limit is not more than zero
     */
    public Builder maxDuration(Duration limit) {
      maxDuration = Durations.positive("maximum duration", limit);
      return this;
    }

    /**
     * Limits the wait after the first attempt, if the service does not say how long to wait.
     *
     * @param limit more than zero; 500 milliseconds by default
     * @return this builder
     * @throws IllegalArgumentException if the limit is not more than zero
     */
    public Builder initialDelay(Duration limit) {
      initialDelay = Durations.positive("initial delay", limit);
      return this;
    }

    /**
     * Limits the wait after any attempt, if the service does not say how long to wait.
     *
     * @param limit not less than the initial delay; 30 seconds by default
     * @return this builder
     * @throws IllegalArgumentException if the limit is not more than zero
     */
    public Builder maxDelay(Duration limit) {
      maxDelay = Durations.positive("maximum delay", limit);
      return this;
    }

    /**
     * Builds the policy.
     *
     * @return the policy
     * @throws IllegalArgumentException if the maximum delay is less than the initial delay
     */
    public RetryPolicy build() {
      if (maxDelay.compareTo(initialDelay) < 0) {
        throw new IllegalArgumentException(
            "The maximum delay, %s, is less than the initial delay, %s; give a longer one."
                .formatted(maxDelay, initialDelay));
      }
      return new RetryPolicy(this);
    }
  }
}
