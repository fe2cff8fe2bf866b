package io.github.computeops;

import io.github.computeops.internal.call.Settings;
import io.github.computeops.internal.check.Durations;
import io.github.computeops.internal.ratelimit.Ceiling;
import io.github.computeops.internal.ratelimit.SharedQuota;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a client paces its calls, those of all threads together; each attempt of a call counts. With
 * a {@link io.github.computeops.sharing.Quota}, the calls of all clients that share it are paced
 * together.
 *
 * <p>Always: if responses carry {@code ratelimit-limit}, {@code -remaining} and {@code -reset}, or
 * the same with {@code X-} before, or the field {@code RateLimit}, no more is sent in a window than
 * the service has left, requests under way included, and later calls wait for the next window
 * instead of failing one by one. A 429 with {@code Retry-After} holds back all calls until then.
 * The service publishes no numbers for Compute Ops Management, so a client starts without a limit
 * and learns it from the responses; if they name different limits, the strictest holds for all.
 *
 * <p>On request: a ceiling of your own, for a program that has to leave room for others.
 *
 * <p>Calls wait in the order in which they arrived. A call that would have to wait for more than
 * two minutes, or another limit that is set, is not sent and throws a {@link
 * io.github.computeops.error.TransportException} at once.
 *
 * <pre>{@code
 * ComputeOps.builder().rateLimit(RateLimit.atMost(100, Duration.ofMinutes(1)))
 * }</pre>
 *
 * <p>A window is assumed to end up to a second after its announced reset, which is rounded; a reset
 * of more than a day is read as seconds since 1970. Immutable and thread-safe.
 */
public final class RateLimit {
  private static final int MOST_CALLS = 1_000_000;
  private static final RateLimit ADAPTIVE = new RateLimit(Optional.empty(), Duration.ofMinutes(2));

  private final Optional<Ceiling> ceiling;
  private final Duration maxWait;

  private RateLimit(Optional<Ceiling> ceiling, Duration maxWait) {
    this.ceiling = ceiling;
    this.maxWait = maxWait;
  }

  /**
   * Returns a limit without a ceiling: the client follows the service.
   *
   * @return the same limit each time
   */
  public static RateLimit adaptive() {
    return ADAPTIVE;
  }

  /**
   * Returns a limit with a ceiling: no more calls than this in each period, and the client follows
   * the service. Around the turn of two periods, the calls of both may be made close together.
   *
   * @param calls 1 to 1,000,000; each attempt of a call counts
   * @param period more than zero
   * @return the limit
   * @throws IllegalArgumentException if a value is out of range
   */
  public static RateLimit atMost(int calls, Duration period) {
    if (calls < 1 || calls > MOST_CALLS) {
      throw new IllegalArgumentException(
          "The ceiling is " + calls + " calls; give 1 to 1,000,000, or call adaptive().");
    }
    Ceiling ceiling = new Ceiling(calls, Durations.positive("period of the ceiling", period));
    return new RateLimit(Optional.of(ceiling), ADAPTIVE.maxWait);
  }

  /**
   * Returns the same limit with another longest wait.
   *
   * @param wait more than zero
   * @return another limit
   * @throws IllegalArgumentException if the wait is not more than zero
   */
  public RateLimit withMaxWait(Duration wait) {
    return new RateLimit(ceiling, Durations.positive("longest wait", wait));
  }

  /**
   * Returns how many calls the ceiling allows in each period.
   *
   * @return the number; empty without a ceiling
   */
  public OptionalInt calls() {
    return ceiling.stream().mapToInt(Ceiling::requests).findFirst();
  }

  /**
   * Returns the period of the ceiling.
   *
   * @return the period; empty without a ceiling
   */
  public Optional<Duration> period() {
    return ceiling.map(Ceiling::period);
  }

  /**
   * Returns the longest time that a call waits to be sent.
   *
   * @return two minutes by default
   */
  public Duration maxWait() {
    return maxWait;
  }

  Settings.Pace settings(Optional<SharedQuota> quota) {
    return new Settings.Pace(ceiling, maxWait, quota);
  }

  /** Tells whether ceiling and longest wait are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RateLimit limit && limit.values().equals(values());
  }

  /** Returns a hash code that is consistent with {@code equals}. */
  @Override
  public int hashCode() {
    return values().hashCode();
  }

  /** The ceiling and the longest wait. */
  @Override
  public String toString() {
    String shown =
        ceiling.map(limit -> limit.requests() + " calls in " + limit.period()).orElse("adaptive");
    return "RateLimit[" + shown + ", maxWait=" + maxWait + "]";
  }

  private List<Object> values() {
    return List.of(ceiling, maxWait);
  }
}
