package io.github.computeops.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An operation of the description: its parameters, its body and its responses. */
record DescribedOperation(
    Contract contract, String method, String path, Map<?, ?> item, Map<?, ?> operation) {

  /**
   * Returns the method and the path without the names of path parameters: the same for the
   * description and the interface.
   */
  String key() {
    return key(method + " " + path);
  }

  static String key(String requestLine) {
    return requestLine.replaceAll("\\?.*", "").replaceAll("\\{[^}]*}", "{}");
  }

  List<Map<?, ?>> parameters(String place) {
    Map<Object, Map<?, ?>> byName = new LinkedHashMap<>();
    for (Map<?, ?> holder : List.of(item, operation)) {
      for (Object parameter : Contract.list(holder.get("parameters"))) {
        Map<?, ?> resolved = contract.resolved(parameter);
        if (place.equals(resolved.get("in"))) {
          byName.put(resolved.get("name"), resolved);
        }
      }
    }
    return new ArrayList<>(byName.values());
  }

  /** Returns the path parameters, in the order of the path. */
  List<Map<?, ?>> inPathOrder() {
    List<Map<?, ?>> ordered = parameters("path");
    ordered.sort(
        java.util.Comparator.comparingInt(
            parameter -> path.indexOf("{" + parameter.get("name") + "}")));
    return ordered;
  }

  List<Map<?, ?>> requiredQuery() {
    return parameters("query").stream()
        .filter(parameter -> Boolean.TRUE.equals(parameter.get("required")))
        .<Map<?, ?>>map(parameter -> parameter)
        .toList();
  }

  List<Map<?, ?>> optionalQuery() {
    return parameters("query").stream()
        .filter(parameter -> !Boolean.TRUE.equals(parameter.get("required")))
        .<Map<?, ?>>map(parameter -> parameter)
        .toList();
  }

  Optional<Object> bodySchema() {
    Map<?, ?> content =
        Contract.object(contract.resolved(operation.get("requestBody")).get("content"));
    return content.values().stream().findFirst().map(media -> Contract.object(media).get("schema"));
  }

  /** Returns the schema of the first successful response that has a body. */
  Optional<Object> responseSchema() {
    return Contract.object(operation.get("responses")).entrySet().stream()
        .filter(response -> response.getKey().toString().startsWith("2"))
        .flatMap(
            response ->
                Contract.object(contract.resolved(response.getValue()).get("content"))
                    .values()
                    .stream())
        .findFirst()
        .map(media -> Contract.object(media).get("schema"));
  }
}
