package io.github.computeops;

import io.github.computeops.error.TransportException;
import io.github.computeops.internal.check.Durations;
import java.time.Duration;
import java.util.List;

/**
 * How a client paces its calls, all threads together; each try of a call counts.
 *
 * <p>Always: where answers carry {@code ratelimit-limit}, {@code -remaining} and {@code -reset}, or
 * the same with {@code X-} before, no more is sent in a window than the service has left, requests
 * under way included, and calls that come later wait for the next window instead of being refused
 * one by one. A 429 with {@code Retry-After} halts all until then. The service publishes no numbers
 * for Compute Ops Management, so a client starts without a limit and learns it from the answers;
 * where they name different limits, the strictest holds for all.
 *
 * <p>On request: a ceiling of the user's own, for a program that has to leave room for others.
 *
 * <p>Waiting calls go in the order in which they came. One that would have to wait longer than two
 * minutes, or what else is set, is not sent and ends at once as a {@link TransportException}.
 *
 * <pre>{@code
 * ComputeOps.builder().rateLimit(RateLimit.atMost(100, Duration.ofMinutes(1)))
 * }</pre>
 *
 * <p>A window is taken to end up to a second after its announced reset, which is rounded; a reset
 * of more than a day is read as seconds since 1970. Immutable and thread-safe.
 */
public final class RateLimit {
  private static final int MOST_CALLS = 1_000_000;
  private static final RateLimit ADAPTIVE =
      new RateLimit(0, Duration.ofSeconds(1), Duration.ofMinutes(2));

  final int calls;
  final Duration period;
  final Duration maxWait;

  private RateLimit(int calls, Duration period, Duration maxWait) {
    this.calls = calls;
    this.period = period;
    this.maxWait = maxWait;
  }

  /**
   * No ceiling but what the service says.
   *
   * @return the same limit each time
   */
  public static RateLimit adaptive() {
    return ADAPTIVE;
  }

  /**
   * A ceiling: no more calls than this in each period, and what the service says. At the turn of
   * two periods both may be used up close together.
   *
   * @param calls 1 to 1,000,000; each try of a call counts
   * @param period more than zero
   * @return the limit
   * @throws IllegalArgumentException when a value is out of range
   */
  public static RateLimit atMost(int calls, Duration period) {
    if (calls < 1 || calls > MOST_CALLS) {
      throw new IllegalArgumentException(
          "The ceiling is " + calls + " calls; give 1 to 1,000,000, or none by adaptive().");
    }
    return new RateLimit(
        calls, Durations.positive("The period of the ceiling", period), ADAPTIVE.maxWait);
  }

  /**
   * The same limit with another longest wait.
   *
   * @param wait more than zero
   * @return the limit
   * @throws IllegalArgumentException when the wait is not more than zero
   */
  public RateLimit withMaxWait(Duration wait) {
    return new RateLimit(calls, period, Durations.positive("The longest wait", wait));
  }

  boolean hasCeiling() {
    return calls > 0;
  }

  /** Whether the limits are the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RateLimit limit && limit.values().equals(values());
  }

  /** The same for equals. */
  @Override
  public int hashCode() {
    return values().hashCode();
  }

  /** The ceiling and the longest wait. */
  @Override
  public String toString() {
    String ceiling = hasCeiling() ? calls + " calls in " + period : "adaptive";
    return "RateLimit[" + ceiling + ", maxWait=" + maxWait + "]";
  }

  private List<Object> values() {
    return List.of(calls, period, maxWait);
  }
}
