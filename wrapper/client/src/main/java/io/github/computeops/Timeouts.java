package io.github.computeops;

import io.github.computeops.internal.call.Settings;
import io.github.computeops.internal.check.Durations;
import java.time.Duration;
import java.util.List;

/**
 * How long a client waits for the service in each attempt of a call.
 *
 * <p>Three waits follow one another: for the connection (10 seconds by default), then for the
 * headers of the response (60 seconds), then for the end of its body (60 seconds). An attempt that
 * exceeds one is repeated if that is safe; else the call throws a {@link
 * io.github.computeops.error.TransportException}. Immutable and thread-safe.
 */
public final class Timeouts {
  private static final Timeouts DEFAULTS = new Builder().build();

  private final Duration connect;
  private final Duration response;
  private final Duration body;

  private Timeouts(Builder builder) {
    connect = builder.connect;
    response = builder.response;
    body = builder.body;
  }

  /**
   * Returns the defaults: 10 seconds to connect, 60 for the response to begin, 60 for it to end.
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

  /**
   * Starts from these timeouts.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder().connect(connect).response(response).body(body);
  }

  /**
   * Returns the limit of the wait for a connection.
   *
   * @return more than zero
   */
  public Duration connect() {
    return connect;
  }

  /**
   * Returns the limit of the wait for the status and headers of a response.
   *
   * @return more than zero
   */
  public Duration response() {
    return response;
  }

  /**
   * Returns the limit of the wait for the end of a response's body.
   *
   * @return more than zero
   */
  public Duration body() {
    return body;
  }

  Settings.Timeouts settings() {
    return new Settings.Timeouts(connect, response, body);
  }

  /** Tells whether all three timeouts are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Timeouts timeouts && timeouts.values().equals(values());
  }

  /** Returns a hash code that is consistent with {@code equals}. */
  @Override
  public int hashCode() {
    return values().hashCode();
  }

  /** The three timeouts. */
  @Override
  public String toString() {
    return "Timeouts[connect=" + connect + ", response=" + response + ", body=" + body + "]";
  }

  private List<Duration> values() {
    return List.of(connect, response, body);
  }

  /** Builds {@link Timeouts}. Not thread-safe. */
  public static final class Builder {
    private Duration connect = Duration.ofSeconds(10);
    private Duration response = Duration.ofSeconds(60);
    private Duration body = Duration.ofSeconds(60);

    private Builder() {}

    /**
     * Limits the wait for a connection. Ignored if an {@code HttpClient} is given to the client.
     *
     * @param limit more than zero
     * @return this builder
     * @throws IllegalArgumentException if the limit is not more than zero
     */
    public Builder connect(Duration limit) {
      connect = Durations.positive("connect timeout", limit);
      return this;
    }

    /**
     * Limits the wait for the status and headers of a response.
     *
     * @param limit more than zero
     * @return this builder
     * @throws IllegalArgumentException if the limit is not more than zero
     */
    public Builder response(Duration limit) {
      response = Durations.positive("response timeout", limit);
      return this;
    }

    /**
     * Limits the wait for the end of a response's body. While a file or a stream of any size is
     * sent or received, it limits each pause instead.
     *
     * @param limit more than zero
     * @return this builder
     * @throws IllegalArgumentException if the limit is not more than zero
     */
    public Builder body(Duration limit) {
      body = Durations.positive("body timeout", limit);
      return this;
    }

    /**
     * Builds the timeouts.
     *
     * @return the timeouts
     */
    public Timeouts build() {
      return new Timeouts(this);
    }
  }
}
