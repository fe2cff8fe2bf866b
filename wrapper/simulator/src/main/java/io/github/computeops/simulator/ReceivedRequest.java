package io.github.computeops.simulator;

import java.util.List;
import java.util.Map;

/**
 * A request the simulator received.
 *
 * @param method such as {@code GET}
 * @param path as it was sent, still encoded: {@code /compute-ops-mgmt/v1/servers}
 * @param query as it was sent, still encoded, without the question mark; empty where there was none
 * @param headers values by name, unmodifiable; names are in lower case, and the credentials in
 *     {@code authorization} are masked
 */
public record ReceivedRequest(
    String method, String path, String query, Map<String, List<String>> headers) {
  /**
   * The request in one line.
   *
   * @return such as {@code GET /compute-ops-mgmt/v1/servers?limit=10}
   */
  public String line() {
    return method + " " + path + (query.isEmpty() ? "" : "?" + query);
  }
}
