package io.github.computeops;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one call, or all calls of a view, do otherwise than their client: {@link
 * ComputeOps#with(CallOptions)}.
 *
 * <pre>{@code
 * com.with(CallOptions.builder().timeout(Duration.ofMinutes(5)).build()).serversV1().list();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class CallOptions {
  private static final CallOptions NONE = builder().build();

  private final Duration timeout;
  private final Map<String, String> headers;
  private final Map<String, String> parameters;
  private final boolean retried;

  private CallOptions(Builder builder) {
    timeout = builder.timeout;
    headers = java.util.Collections.unmodifiableMap(new TreeMap<>(builder.headers));
    parameters =
        java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(builder.parameters));
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

  /** Builds {@link CallOptions}. Not thread-safe. */
  public static final class Builder {
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> parameters = new java.util.LinkedHashMap<>();
    private Duration timeout;
    private boolean retried = true;

    private Builder() {}

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
