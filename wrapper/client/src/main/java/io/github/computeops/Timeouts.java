package io.github.computeops;

import java.time.Duration;

/**
 * How long a client waits for the service, at each try of a call.
 *
 * <p>Three waits follow one another: for the connection (10 seconds unless set), for the first byte
 * of the answer (60 seconds), and for its last byte after that (60 seconds). A wait that is over
 * ends as a {@link TransportException}, or in another try where repeating is safe. Immutable and
 * thread-safe.
 */
public final class Timeouts {
  private final Duration connect;
  private final Duration answer;
  private final Duration body;

  private Timeouts(Builder builder) {
    connect = builder.connect;
    answer = builder.answer;
    body = builder.body;
  }

  /**
   * 10 seconds to connect, 60 for the answer to begin, 60 for it to end.
   *
   * @return the defaults
   */
  public static Timeouts ofDefaults() {
    return builder().build();
  }

  /**
   * Starts from the defaults.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  Duration connect() {
    return connect;
  }

  Duration answer() {
    return answer;
  }

  Duration body() {
    return body;
  }

  /** The three waits. */
  @Override
  public String toString() {
    return "Timeouts[connect=" + connect + ", answer=" + answer + ", body=" + body + "]";
  }

  /** Builds {@link Timeouts}. Not thread-safe. */
  public static final class Builder {
    private Duration connect = Duration.ofSeconds(10);
    private Duration answer = Duration.ofSeconds(60);
    private Duration body = Duration.ofSeconds(60);

    private Builder() {}

    /**
     * Limits the wait for a connection. Ignored where an {@code HttpClient} of the user's is given.
     *
     * @param limit more than zero
     * @return this builder
     * @throws IllegalArgumentException when the limit is not more than zero
     */
    public Builder connect(Duration limit) {
      connect = Durations.positive("The timeout to connect", limit);
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
      answer = Durations.positive("The timeout of an answer", limit);
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
      body = Durations.positive("The timeout of a body", limit);
      return this;
    }

    /**
     * Ends building.
     *
     * @return the timeouts
     */
    public Timeouts build() {
      return new Timeouts(this);
    }
  }
}
