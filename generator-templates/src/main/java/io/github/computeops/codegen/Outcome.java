package io.github.computeops.codegen;

import io.github.computeops.internal.status.StatusTable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the declared responses mean for a caller: work that goes on, and exceptions. */
final class Outcome {
  private Outcome() {}

  /** Returns sentences, each with a space before it; empty if nothing is declared. */
  static String sentences(Node operation) {
    return started(operation) + thrown(operation);
  }

  /** Says where work that goes on after the response can be followed. */
  private static String started(Node operation) {
    Node accepted = operation.get("responses").get("202").resolved();
    if (!accepted.exists()) {
      return "";
    }
    return accepted.get("headers").has("Location")
        ? " Starts work and returns before it is done: follow it at the {@code Location} of the"
            + " response."
        : " Starts work and may return before it is done.";
  }

  private static String thrown(Node operation) {
    Map<String, String> statuses = new LinkedHashMap<>();
    operation.get("responses").children().stream()
        .map(Node::name)
        .filter(status -> status.matches("[45]\\d\\d"))
        .forEach(
            status -> statuses.merge(exception(status), status, (some, one) -> some + ", " + one));
    String thrown =
        statuses.entrySet().stream()
            .map(each -> JavaText.code(each.getKey()) + " (" + each.getValue() + ")")
            .collect(Collectors.joining(", "));
    return thrown.isEmpty() ? "" : " Throws " + thrown + ".";
  }

  private static String exception(String status) {
    return StatusTable.exception(Integer.parseInt(status));
  }
}
