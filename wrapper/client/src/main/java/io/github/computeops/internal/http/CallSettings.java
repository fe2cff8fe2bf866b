package io.github.computeops.internal.http;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The settings of a call.
 *
 * @param timeout the limit of each attempt, to the last byte of its response
 * @param response the limit of the wait for a response's headers, if there is no other
 * @param headers added to the request
 * @param queryParameters added to the request
 * @param retried whether the call may be repeated
 */
public record CallSettings(
    Duration connectTimeout,
    Duration response,
    Optional<Duration> timeout,
    Map<String, String> headers,
    Map<String, String> queryParameters,
    boolean retried) {
  /** Returns the settings of a request that the client makes by itself, such as for a token. */
  public static CallSettings within(Duration timeout) {
    return new CallSettings(timeout, timeout, Optional.of(timeout), Map.of(), Map.of(), false);
  }

  /** Returns the same settings with further headers, unless they are set already. */
  public CallSettings under(Map<String, String> further) {
    Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.putAll(further);
    all.putAll(headers);
    return new CallSettings(connectTimeout, response, timeout, all, queryParameters, retried);
  }

  /** Returns the same settings without headers and query parameters. */
  public CallSettings withoutParameters() {
    return new CallSettings(connectTimeout, response, timeout, Map.of(), Map.of(), retried);
  }

  /** Returns the limit of the wait for a response's headers. */
  public Duration responseTimeout() {
    return timeout.orElse(response);
  }
}
