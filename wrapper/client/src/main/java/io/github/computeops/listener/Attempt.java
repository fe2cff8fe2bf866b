package io.github.computeops.listener;

import io.github.computeops.internal.check.Require;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One attempt of a call: a request, and the headers of its response or the failure to get one.
 * Immutable and thread-safe.
 */
public final class Attempt {
  private final String operation;
  private final String method;
  private final String path;
  private final int number;
  private final OptionalInt status;
  private final Duration duration;
  private final Optional<String> debugId;
  private final Optional<IOException> failure;

  private Attempt(Builder builder) {
    operation = builder.operation;
    method = builder.method;
    path = builder.path;
    number = builder.number;
    status = builder.status;
    duration = builder.duration;
    debugId = builder.debugId;
    failure = builder.failure;
  }

  /**
   * Starts an attempt. The client does so for each of its own; a test of a listener may do so too.
   *
   * @return a builder of the first attempt of an unnamed operation, without response or failure
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the interface and the method that was called. There are few, so it fits a metric.
   *
   * @return such as {@code ServersV1.get}
   */
  public String operation() {
    return operation;
  }

  /**
   * Returns the HTTP method.
   *
   * @return such as {@code GET}
   */
  public String method() {
    return method;
  }

  /**
   * Returns the path, with secrets such as activation keys masked, without its query.
   *
   * @return such as {@code /compute-ops-mgmt/v1/servers}
   */
  public String path() {
    return path;
  }

  /**
   * Returns the number of the attempt within its call.
   *
   * @return 1 for the first
   */
  public int number() {
    return number;
  }

  /**
   * Returns the HTTP status.
   *
   * @return the status; empty if no response came
   */
  public OptionalInt status() {
    return status;
  }

  /**
   * Returns how long the attempt took.
   *
   * @return the time until the headers of the response, or until the failure
   */
  public Duration duration() {
    return duration;
  }

  /**
   * Returns the id by which HPE's support finds the call.
   *
   * @return the id; empty if the response had none, or was a success
   */
  public Optional<String> debugId() {
    return debugId;
  }

  /**
   * Returns why no response came.
   *
   * @return the failure; empty if a response came
   */
  public Optional<IOException> failure() {
    return failure;
  }

  /** Everything in one line. */
  @Override
  public String toString() {
    Object end = failure.<Object>map(IOException::toString).orElseGet(() -> status.orElse(0));
    return "Attempt[%s, %s %s, number=%d, %s, %s]"
        .formatted(operation, method, path, number, end, duration);
  }

  /** Builds an {@link Attempt}. Not thread-safe. */
  public static final class Builder {
    private String operation = "";
    private String method = "";
    private String path = "";
    private int number = 1;
    private OptionalInt status = OptionalInt.empty();
    private Duration duration = Duration.ZERO;
    private Optional<String> debugId = Optional.empty();
    private Optional<IOException> failure = Optional.empty();

    private Builder() {}

    /**
     * Sets the interface and the method.
     *
     * @param name such as {@code ServersV1.get}
     * @return this builder
     */
    public Builder operation(String name) {
      operation = name;
      return this;
    }

    /**
     * Sets the HTTP method.
     *
     * @param name such as {@code GET}
     * @return this builder
     */
    public Builder method(String name) {
      method = name;
      return this;
    }

    /**
     * Sets the path.
     *
     * @param text the path without its query
     * @return this builder
     */
    public Builder path(String text) {
      path = text;
      return this;
    }

    /**
     * Sets the number of the attempt.
     *
     * @param count 1 for the first
     * @return this builder
     */
    public Builder number(int count) {
      number = count;
      return this;
    }

    /**
     * Sets the HTTP status of the response.
     *
     * @param code such as 200
     * @return this builder
     */
    public Builder status(int code) {
      status = OptionalInt.of(code);
      return this;
    }

    /**
     * Sets how long the attempt took.
     *
     * @param elapsed not negative
     * @return this builder
     */
    public Builder duration(Duration elapsed) {
      duration = elapsed;
      return this;
    }

    /**
     * Sets the id by which HPE's support finds the call.
     *
     * @param id the id
     * @return this builder
     */
    public Builder debugId(String id) {
      debugId = Optional.of(Require.present("debugId", id));
      return this;
    }

    /**
     * Sets why no response came.
     *
     * @param cause the failure
     * @return this builder
     */
    public Builder failure(IOException cause) {
      failure = Optional.of(Require.present("failure", cause));
      return this;
    }

    /**
     * Builds the attempt.
     *
     * @return the attempt
     */
    public Attempt build() {
      return new Attempt(this);
    }
  }
}
