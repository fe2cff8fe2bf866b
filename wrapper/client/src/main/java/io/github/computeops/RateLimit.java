package io.github.computeops;

import java.time.Duration;
import java.util.List;

/**
 * How a client paces its calls.
 *
 * <p>Always: when the service says that its window is spent ({@code remaining: 0}, on any answer),
 * or asks with a 429 to come back later, all calls wait for that moment instead of being refused
 * one by one; and no more are under way than the window has left. The service publishes no numbers
 * for Compute Ops Management, so a client starts without a limit and learns it from the answers.
 *
 * <p>On request: a ceiling of the user's own, for a program that has to leave room for others.
 *
 * <p>Waiting calls go in the order in which they came. One that would have to wait longer than 60
 * seconds, or what else is set, is not sent and ends at once as a {@link TransportException}.
 *
 * <pre>{@code
 * ComputeOps.builder().rateLimit(RateLimit.atMost(100, Duration.ofMinutes(1)))
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class RateLimit {
  private static final int MOST_CALLS = 1_000_000;
  private static final RateLimit ADAPTIVE =
      new RateLimit(0, Duration.ofSeconds(1), Duration.ofSeconds(60));

  private final int calls;
  private final Duration period;
  private final Duration maxWait;

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
   * A ceiling: no more calls than this within any time of this length, and what the service says.
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
  public RateLimit maxWait(Duration wait) {
    return new RateLimit(calls, period, Durations.positive("The longest wait", wait));
  }

  boolean hasCeiling() {
    return calls > 0;
  }

  int calls() {
    return calls;
  }

  Duration period() {
    return period;
  }

  Duration maxWait() {
    return maxWait;
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
    return "RateLimit["
        + (hasCeiling() ? calls + " calls in " + period : "adaptive")
        + ", maxWait="
        + maxWait
        + "]";
  }

  private List<Object> values() {
    return List.of(calls, period, maxWait);
  }
}
