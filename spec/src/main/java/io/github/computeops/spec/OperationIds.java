package io.github.computeops.spec;

import java.util.HashMap;
import java.util.Map;

/** Checks that no two operations of a description have the same id. */
final class OperationIds {
  private final Document document;
  private final Map<Object, Pointer> seen = new HashMap<>();

  private OperationIds(Document document) {
    this.document = document;
  }

  static void check(Document document) {
    OperationIds ids = new OperationIds(document);
    Pointer paths = Pointer.ROOT.child("paths");
    members(paths.find(document.tree()).orElseThrow())
        .forEach((path, item) -> ids.methods(item, paths.child(path)));
  }

  private static Map<?, ?> members(Object node) {
    return node instanceof Map<?, ?> map ? map : Map.of();
  }

  private void methods(Object item, Pointer at) {
    members(item)
        .forEach(
            (method, operation) -> {
              if (HttpMethods.ALL.contains(method)
                  && members(operation).get("operationId") instanceof String id) {
                unique(id, at.child(method).child("operationId"));
              }
            });
  }

  private void unique(String id, Pointer at) {
    Pointer earlier = seen.putIfAbsent(id, at);
    if (earlier != null) {
      throw document.fault(
          at,
          "\""
              + id
              + "\" is already the operation id at "
              + earlier
              + "; change one of them in the overlay.");
    }
  }
}
