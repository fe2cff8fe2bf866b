package io.github.computeops;

import io.github.computeops.internal.check.Durations;
import io.github.computeops.internal.check.RequestHeader;
import io.github.computeops.internal.check.Require;
import io.github.computeops.internal.http.CallSettings;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Options of the calls of a view: timeout, headers, query parameters, whether they are repeated;
 * see {@link ComputeOpsView#withOptions(CallOptions)}.
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

  private final Optional<Duration> timeout;
  private final Map<String, String> headers;
  private final Map<String, String> queryParameters;
  private final boolean retried;

  private CallOptions(Builder builder) {
    timeout = builder.timeout;
    headers = Collections.unmodifiableMap(new TreeMap<>(builder.headers));
    queryParameters = Collections.unmodifiableMap(new LinkedHashMap<>(builder.queryParameters));
    retried = builder.retried;
  }

  /**
   * Returns no options.
   *
   * @return the same each time
   */
  public static CallOptions none() {
    return NONE;
  }

  /**
   * Starts with no options.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from these options.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder().mergeFrom(this);
  }

  /**
   * Returns the limit of each attempt.
   *
   * @return the limit; empty if the client's {@link Timeouts} apply
   */
  public Optional<Duration> timeout() {
    return timeout;
  }

  /**
   * Returns the headers to add.
   *
   * @return unmodifiable values by name, in upper or lower case; they may be secrets
   */
  public Map<String, String> headers() {
    return headers;
  }

  /**
   * Returns the query parameters to add.
   *
   * @return unmodifiable plain values by name
   */
  public Map<String, String> queryParameters() {
    return queryParameters;
  }

  /**
   * Tells whether a failed call may be repeated.
   *
   * @return true by default
   */
  public boolean isRetried() {
    return retried;
  }

  CallSettings settings(Timeouts timeouts) {
    return new CallSettings(
        timeouts.connect(), timeouts.response(), timeout, headers, queryParameters, retried);
  }

  /** The options, without the values of headers. */
  @Override
  public String toString() {
    return "CallOptions[timeout=%s, headers=%s, queryParameters=%s, retried=%s]"
        .formatted(
            timeout.map(Duration::toString).orElse("default"),
            headers.keySet(),
            queryParameters.keySet(),
            retried);
  }

  /** Builds {@link CallOptions}. Not thread-safe. */
  public static final class Builder {
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> queryParameters = new LinkedHashMap<>();
    private Optional<Duration> timeout = Optional.empty();
    private boolean retried = true;

    private Builder() {}

    /**
     * Limits each attempt, from the wait for a free connection to the last byte of its response,
     * instead of the client's {@link Timeouts}.
     *
     * @param limit more than zero
     * @return this builder
     * @throws IllegalArgumentException if the limit is not more than zero
     */
    public Builder timeout(Duration limit) {
      timeout = Optional.of(Durations.positive("timeout", limit));
      return this;
    }

    /**
     * Adds a request header, such as {@code If-Match}. Replaces one of the same name.
     *
     * @param name its name
     * @param value visible ASCII characters and spaces
     * @return this builder
     * @throws IllegalArgumentException if the name or the value cannot be sent, or the client
     *     itself sets this header: {@code Authorization}, {@code Tenant-Acid}, and those that frame
     *     a request or belong to one connection, such as {@code Host}, {@code Content-Length},
     *     {@code Transfer-Encoding}, {@code Connection}, {@code Expect}, and all {@code Proxy-…}
     */
    public Builder header(String name, String value) {
      return own(RequestHeader.name(name), RequestHeader.value(name, value));
    }

    /** Sets a header that the client sets itself. */
    Builder own(String name, String value) {
      headers.put(name, value);
      return this;
    }

    /**
     * Adds a query parameter, also one that no operation documents. Replaces one of the same name
     * that the call itself sets.
     *
     * @param name its plain name
     * @param value plain text; it is encoded once, when the request is sent
     * @return this builder
     * @throws IllegalArgumentException if one of them is null, or the name is blank
     */
    public Builder queryParameter(String name, String value) {
      String plain = Require.text("name of the query parameter", name);
      queryParameters.put(plain, Require.present("query parameter " + plain, value));
      return this;
    }

    /**
     * Sends each call once, whatever happens.
     *
     * @return this builder
     */
    public Builder noRetry() {
      retried = false;
      return this;
    }

    /** Takes over what other options set. */
    Builder mergeFrom(CallOptions other) {
      headers.putAll(other.headers);
      queryParameters.putAll(other.queryParameters);
      timeout = other.timeout.or(() -> timeout);
      retried = retried && other.retried;
      return this;
    }

    /**
     * Builds the options.
     *
     * @return the options
     */
    public CallOptions build() {
      return new CallOptions(this);
    }
  }
}
