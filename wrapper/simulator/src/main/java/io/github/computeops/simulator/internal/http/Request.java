package io.github.computeops.simulator.internal.http;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import okio.ByteString;

/**
 * A request that was received.
 *
 * @param origin the scheme, host and port that it was sent to, such as {@code
 *     https://127.0.0.1:8443}
 * @param path still encoded
 * @param query still encoded, without the question mark; empty if there is none
 * @param headers by name in lower case
 * @param pathVariables decoded, by name; empty until the request has a route
 * @param caller who sent it; nobody until its token was checked
 */
public record Request(
    String method,
    String origin,
    String path,
    String query,
    Map<String, List<String>> headers,
    ByteString content,
    Map<String, String> pathVariables,
    Caller caller) {
  /** Returns a request that the simulator makes itself. */
  public static Request of(
      String method, String path, String query, Map<String, List<String>> headers, String body) {
    return new Request(
        method,
        "http://localhost",
        path,
        query,
        headers,
        ByteString.encodeUtf8(body),
        Map.of(),
        Caller.NOBODY);
  }

  /** Returns the body as text. */
  public String body() {
    return content.utf8();
  }

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

  /**
   * Returns whether this is a request for an operation.
   *
   * @param operation a method and a path with variables in braces
   */
  public boolean isFor(String operation) {
    String[] parts = operation.split(" ", 2);
    return method.equals(parts[0]) && new PathTemplate(parts[1]).match(path).isPresent();
  }

  Request withPathVariables(Map<String, String> values) {
    return new Request(method, origin, path, query, headers, content, values, caller);
  }

  /** Returns this request with who sent it. */
  public Request by(Caller sender) {
    return new Request(method, origin, path, query, headers, content, pathVariables, sender);
  }

  /** Returns this request without the token or password it was sent with; of bodies only JSON. */
  Request withoutSecrets() {
    Map<String, List<String>> masked = new TreeMap<>(headers);
    masked.computeIfPresent(
        "authorization", (name, values) -> values.stream().map(Request::masked).toList());
    return new Request(
        method,
        origin,
        path,
        query,
        Collections.unmodifiableMap(masked),
        header("content-type").contains("json") ? content : ByteString.EMPTY,
        pathVariables,
        caller);
  }

  /** Keeps the scheme. */
  private static String masked(String authorization) {
    return authorization.substring(0, authorization.indexOf(' ') + 1) + "***";
  }
}
