package io.github.computeops.simulator;

import java.util.Map;

/**
 * What is sent back.
 *
 * @param body written as JSON; null for none
 */
record Answer(int status, Map<String, String> headers, Object body) {
  static Answer ok(Object body) {
    return new Answer(200, Map.of(), body);
  }
}
