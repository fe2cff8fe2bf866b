package io.github.computeops.simulator;

import io.github.computeops.simulator.internal.http.Damage;
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
 * <p>Without further settings, it happens to every request that has a valid token; to the stores of
 * files and the token endpoint only if their operation is named, such as {@code POST
 * /simulator/v1/uploads}, <code>GET /simulator/v1/downloads/{signature}</code> or <code>POST
 * /authorization/v2/oauth2/{workspace}/token</code>. Immutable.
 */
public final class Fault {
  private final FaultRule.Scope scope;
  private final FaultRule.Effect effect;

  private Fault(FaultRule.Scope scope, FaultRule.Effect effect) {
    this.scope = scope;
    this.effect = effect;
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
    return new FaultRule(scope, effect);
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
    private boolean isHtml;
    private Damage.Kind damage = Damage.Kind.NONE;
    private long bytesPerSecond;

    private Builder() {}

    /**
     * Limits the fault to an operation.
     *
     * @param methodAndPath such as <code>GET /compute-ops-mgmt/v1/servers/{id}</code>
     * @return this builder
     * @throws IllegalArgumentException if it is not a method and a path
     */
    public Builder operation(String methodAndPath) {
      operation = Given.operation(methodAndPath);
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
     * Makes the error response a page in HTML, as gateways send it, not the service's envelope.
     *
     * @return this builder
     */
    public Builder html() {
      isHtml = true;
      return this;
    }

    /**
     * Breaks the connection before the response. The request has had its effect.
     *
     * @return this builder
     */
    public Builder dropped() {
      damage = Damage.Kind.DROPPED;
      return this;
    }

    /**
     * Breaks the connection in the middle of the response's body.
     *
     * @return this builder
     */
    public Builder cut() {
      damage = Damage.Kind.CUT;
      return this;
    }

    /**
     * Sends half of the response's body, and nothing more, until the client gives up.
     *
     * @return this builder
     */
    public Builder stalled() {
      damage = Damage.Kind.STALLED;
      return this;
    }

    /**
     * Sends the response's body slowly.
     *
     * @param bytes how many a second of real time, at least 1
     * @return this builder
     * @throws IllegalArgumentException if it is less
     */
    public Builder bytesPerSecond(long bytes) {
      if (bytes < 1) {
        throw new IllegalArgumentException("The speed is " + bytes + "; give at least 1.");
      }
      bytesPerSecond = bytes;
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
     * @throws IllegalArgumentException if it has a header that cannot be sent
     * @throws IllegalStateException if nothing would go wrong, or an HTML page or headers have no
     *     status
     */
    public Fault build() {
      if (status == 0 && delay.isZero() && damage == Damage.Kind.NONE && bytesPerSecond == 0) {
        throw new IllegalStateException(
            "The fault does nothing; give it a status, a delay, or damage such as cut().");
      }
      if (status == 0 && isHtml) {
        throw new IllegalStateException("The HTML page has no status; give one, such as 502.");
      }
      if (status == 0 && !headers.isEmpty()) {
        throw new IllegalStateException(
            "The headers "
                + headers.keySet()
                + " have no error response; give a status, such as 503.");
      }
      return new Fault(
          new FaultRule.Scope(operation, times, chance, seed),
          new FaultRule.Effect(delay, status, headers, isHtml, new Damage(damage, bytesPerSecond)));
    }
  }
}
