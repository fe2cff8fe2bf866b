package io.github.computeops;

import io.github.computeops.internal.check.Durations;
import io.github.computeops.internal.check.ExtraHeader;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the calls of a view do otherwise than those of their client; see {@link
 * ComputeOps#with(CallOptions)}.
 *
 * <pre>{@code
 * CallOptions patient = CallOptions.builder().timeout(Duration.ofMinutes(5)).build();
 * com.withOptions(patient).serversV1().list();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class CallOptions {
  private static final CallOptions NONE = new Builder().build();

  private final Duration timeout;
  private final Map<String, String> headers;
  private final Map<String, String> parameters;
  private final boolean retried;

  private CallOptions(Builder builder) {
    timeout = builder.timeout;
    headers = Collections.unmodifiableMap(new TreeMap<>(builder.headers));
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(builder.parameters));
    retried = builder.retried;
  }

  /**
   * Nothing otherwise.
   *
   * @return the same options each time
   */
  public static CallOptions none() {
    return NONE;
  }

  /**
   * Starts with nothing otherwise.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from these options.
   *
   * @return a new builder with all that is set here
   */
  public Builder toBuilder() {
    return new Builder().and(this);
  }

  Optional<Duration> timeout() {
    return Optional.ofNullable(timeout);
  }

  Map<String, String> headers() {
    return headers;
  }

  Map<String, String> parameters() {
    return parameters;
  }

  boolean retried() {
    return retried;
  }

  /** What is set, without the values of headers. */
  @Override
  public String toString() {
    return "CallOptions[timeout=%s, headers=%s, parameters=%s, retried=%s]"
        .formatted(timeout == null ? "default" : timeout, headers.keySet(), parameters, retried);
  }

  /** Builds {@link CallOptions}. Not thread-safe. */
  public static final class Builder {
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private Duration timeout;
    private boolean retried = true;

    private Builder() {}

    /**
     * Limits each try, from sending to the last byte of its answer, instead of the client's {@link
     * Timeouts}.
     *
     * @param limit more than zero
     * @return this builder
     * @throws IllegalArgumentException when the limit is not more than zero
     */
    public Builder timeout(Duration limit) {
      timeout = Durations.positive("The timeout", limit);
      return this;
    }

    /**
     * Adds a request header, such as {@code If-Match}. Replaces one of the same name.
     *
     * @param name its name
     * @param value visible ASCII text
     * @return this builder
     * @throws IllegalArgumentException when the name or the value cannot be sent, or the client
     *     itself sets this one: {@code Authorization}, {@code Tenant-Acid}, {@code Host}, {@code
     *     Content-Length}, {@code Connection}, {@code Expect}, {@code Upgrade}
     */
    public Builder header(String name, String value) {
      return own(ExtraHeader.name(name), ExtraHeader.value(name, value));
    }

    /** Sets a header of the client's own. */
    Builder own(String name, String value) {
      headers.put(name, value);
      return this;
    }

    /**
     * Adds a query parameter, also one that no operation documents. Replaces one of the same name
     * that the call itself sets.
     *
     * @param name its plain name
     * @param value plain text; it is encoded once, on the way out
     * @return this builder
     * @throws IllegalArgumentException when one of them is null, or the name is blank
     */
    public Builder parameter(String name, String value) {
      if (name == null || name.isBlank()) {
        throw new IllegalArgumentException("A query parameter has no name; give it one.");
      }
      if (value == null) {
        throw new IllegalArgumentException(
            "The parameter " + name + " is null; leave it out instead.");
      }
      parameters.put(name, value);
      return this;
    }

    /**
     * Sends each call once, whatever comes back.
     *
     * @return this builder
     */
    public Builder noRetry() {
      retried = false;
      return this;
    }

    /** Takes over what other options set. */
    Builder and(CallOptions other) {
      headers.putAll(other.headers);
      parameters.putAll(other.parameters);
      timeout = other.timeout == null ? timeout : other.timeout;
      retried = retried && other.retried;
      return this;
    }

    /**
     * Ends building.
     *
     * @return the options
     */
    public CallOptions build() {
      return new CallOptions(this);
    }
  }
}
