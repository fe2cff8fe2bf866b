package io.github.computeops.simulator;

import java.util.List;
import java.util.Map;

/**
 * A request on its way to what answers it.
 *
 * @param path still encoded
 * @param headers by name in lower case
 * @param variables the decoded values of the variables of the path
 */
record Call(
    String method,
    String path,
    String query,
    Map<String, List<String>> headers,
    String body,
    Map<String, String> variables) {

  Call with(Map<String, String> values) {
    return new Call(method, path, query, headers, body, values);
  }

  String header(String name) {
    return headers.getOrDefault(name, List.of("")).get(0);
  }
}
