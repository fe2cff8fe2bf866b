package io.github.computeops;

import io.github.computeops.error.TransportException;
import io.github.computeops.internal.check.Durations;
import java.time.Duration;

/**
 * How long a client waits for the service, at each try of a call.
 *
 * <p>Three waits follow one another: for the connection (10 seconds unless set), for the first byte
 * of the answer (60 seconds), and for its last byte after that (60 seconds). A wait that is over
 * ends as a {@link TransportException}, or in another try where repeating is safe. Immutable and
 * thread-safe.
 *
 * @param connect for a connection; ignored where an {@code HttpClient} of the user's is given
 * @param answer for an answer's status and headers
 * @param body for the end of an answer's body
 */
public record Timeouts(Duration connect, Duration answer, Duration body) {
  private static final Timeouts DEFAULTS =
      new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(60));

  /**
   * Timeouts with each wait given. The builder is for programs that shall compile when there is one
   * more.
   *
   * @param connect more than zero
   * @param answer more than zero
   * @param body more than zero
   * @throws IllegalArgumentException when a wait is not more than zero
   */
  public Timeouts {
    connect = Durations.positive("The timeout to connect", connect);
    answer = Durations.positive("The timeout of an answer", answer);
    body = Durations.positive("The timeout of a body", body);
  }

  /**
   * 10 seconds to connect, 60 for the answer to begin, 60 for it to end.
   *
   * @return the same timeouts each time
   */
  public static Timeouts ofDefaults() {
    return DEFAULTS;
  }

  /**
   * Starts from the defaults.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Timeouts}. Not thread-safe. */
  public static final class Builder {
    private Timeouts timeouts = DEFAULTS;

    private Builder() {}

    /**
     * Limits the wait for a connection. Ignored where an {@code HttpClient} of the user's is given.
     *
     * @param limit more than zero
     * @return this builder
     * @throws IllegalArgumentException when the limit is not more than zero
     */
    public Builder connect(Duration limit) {
      timeouts = new Timeouts(limit, timeouts.answer, timeouts.body);
      return this;
    }

    /**
     * Limits the wait for an answer's status and headers.
     *
     * @param limit more than zero
     * @return this builder
     * @throws IllegalArgumentException when the limit is not more than zero
     */
    public Builder answer(Duration limit) {
      timeouts = new Timeouts(timeouts.connect, limit, timeouts.body);
      return this;
    }

    /**
     * Limits the wait for the end of an answer's body.
     *
     * @param limit more than zero
     * @return this builder
     * @throws IllegalArgumentException when the limit is not more than zero
     */
    public Builder body(Duration limit) {
      timeouts = new Timeouts(timeouts.connect, timeouts.answer, limit);
      return this;
    }

    /**
     * Ends building.
     *
     * @return the timeouts
     */
    public Timeouts build() {
      return timeouts;
    }
  }
}
