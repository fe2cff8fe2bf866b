package io.github.computeops.simulator;

import io.github.computeops.simulator.internal.http.FaultRule;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that goes wrong with requests, such as an error response to every tenth of them.
 *
 * <pre>{@code
 * simulator.inject(
 *     Fault.builder()
 *         .operation("GET /compute-ops-mgmt/v1/servers/{id}")
 *         .status(503)
 *         .chance(0.1, 42)
 *         .build());
 * }</pre>
 *
 * <p>Without further settings, it happens to every request that has a valid token. Immutable.
 */
public final class Fault {
  private final Builder given;

  private Fault(Builder given) {
    this.given = given;
  }

  /**
   * Prepares a fault.
   *
   * @return a builder with the defaults
   */
  public static Builder builder() {
    return new Builder();
  }

  FaultRule rule() {
    return new FaultRule(
        given.operation,
        given.times,
        given.chance,
        given.seed,
        given.delay,
        given.status,
        given.headers);
  }

  /** Prepares a {@link Fault}. Not thread-safe. */
  public static final class Builder {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String operation = "";
    private int times = Integer.MAX_VALUE;
    private double chance = 1;
    private long seed;
    private Duration delay = Duration.ZERO;
    private int status;

    private Builder() {}

    /**
     * Limits the fault to an operation.
     *
     * @param methodAndPath such as <code>GET /compute-ops-mgmt/v1/servers/{id}</code>
     * @return this builder
     * @throws IllegalArgumentException if it is not a method and a path
     */
    public Builder operation(String methodAndPath) {
      if (methodAndPath == null || !methodAndPath.matches("[A-Z]+ /\\S+")) {
        throw new IllegalArgumentException(
            "The operation is \""
                + methodAndPath
                + "\"; give a method and a path, such as GET /compute-ops-mgmt/v1/servers.");
      }
      operation = methodAndPath;
      return this;
    }

    /**
     * Fails the request with an error response. Without a status, there is only a delay.
     *
     * @param code 400 to 599
     * @return this builder
     * @throws IllegalArgumentException if the status is not an error
     */
    public Builder status(int code) {
      if (code < 400 || code > 599) {
        throw new IllegalArgumentException(
            "The status " + code + " is not an error; give one from 400 to 599.");
      }
      status = code;
      return this;
    }

    /**
     * Adds a header to the error response, such as {@code Retry-After}.
     *
     * @param name the header's name
     * @param value the header's value
     * @return this builder
     */
    public Builder header(String name, String value) {
      headers.put(name, value);
      return this;
    }

    /**
     * Delays the response.
     *
     * @param duration of real time, whatever the simulator's; not negative
     * @return this builder
     * @throws IllegalArgumentException if it is null or negative
     */
    public Builder delay(Duration duration) {
      if (duration == null || duration.isNegative()) {
        throw new IllegalArgumentException(
            "The delay is " + duration + "; give one that is not negative.");
      }
      delay = duration;
      return this;
    }

    /**
     * Limits how often the fault happens.
     *
     * @param count at least 1; without a limit by default
     * @return this builder
     * @throws IllegalArgumentException if it is less
     */
    public Builder times(int count) {
      if (count < 1) {
        throw new IllegalArgumentException("The count is " + count + "; give at least 1.");
      }
      times = count;
      return this;
    }

    /**
     * Lets the fault happen by chance. The same seed lets it happen to the same requests, if these
     * come in the same order.
     *
     * @param probability above 0, up to 1
     * @param randomSeed any number
     * @return this builder
     * @throws IllegalArgumentException if the probability is out of range
     */
    public Builder chance(double probability, long randomSeed) {
      if (!(probability > 0 && probability <= 1)) {
        throw new IllegalArgumentException(
            "The chance is " + probability + "; give one above 0, up to 1.");
      }
      chance = probability;
      seed = randomSeed;
      return this;
    }

    /**
     * Builds the fault.
     *
     * @return a fault
     * @throws IllegalStateException if it has neither a status nor a delay
     */
    public Fault build() {
      if (status == 0 && delay.isZero()) {
        throw new IllegalStateException("The fault does nothing; give it a status or a delay.");
      }
      Builder copy = new Builder();
      copy.headers.putAll(headers);
      copy.operation = operation;
      copy.times = times;
      copy.chance = chance;
      copy.seed = seed;
      copy.delay = delay;
      copy.status = status;
      return new Fault(copy);
    }
  }
}
