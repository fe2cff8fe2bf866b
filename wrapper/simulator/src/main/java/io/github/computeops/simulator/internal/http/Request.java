package io.github.computeops.simulator.internal.http;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A request that was received.
 *
 * @param path still encoded
 * @param query still encoded, without the question mark; empty if there is none
 * @param headers by name in lower case
 * @param pathVariables decoded, by name; empty until the request has a route
 */
public record Request(
    String method,
    String path,
    String query,
    Map<String, List<String>> headers,
    String body,
    Map<String, String> pathVariables) {

  /** Returns the first value of a header, or an empty string. */
  public String header(String name) {
    return headers.getOrDefault(name, List.of("")).get(0);
  }

  /** Returns the value of a variable that the path of the route has. */
  public String pathVariable(String name) {
    return Objects.requireNonNull(pathVariables.get(name), name);
  }

  public Parameters queryParameters() {
    return new Parameters(query);
  }

  Request withPathVariables(Map<String, String> values) {
    return new Request(method, path, query, headers, body, values);
  }

  /** Returns this request without its body and without the token or password it was sent with. */
  Request withoutSecrets() {
    Map<String, List<String>> masked = new TreeMap<>(headers);
    masked.computeIfPresent(
        "authorization", (name, values) -> values.stream().map(Request::masked).toList());
    return new Request(method, path, query, Collections.unmodifiableMap(masked), "", pathVariables);
  }

  /** Keeps the scheme. */
  private static String masked(String authorization) {
    return authorization.substring(0, authorization.indexOf(' ') + 1) + "***";
  }
}
