package io.github.computeops.spec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold of any description before code is generated from it. */
final class Checks {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");
  private final Document document;
  private final Map<String, Pointer> operationIds = new HashMap<>();

  private Checks(Document document) {
    this.document = document;
  }

  static void run(Document document) {
    Checks checks = new Checks(document);
    checks.version();
    checks.references(document.tree(), Pointer.ROOT);
    checks.operations();
  }

  private void version() {
    if (!String.valueOf(document.tree().get("openapi")).startsWith("3.")) {
      throw document.fault(
          Pointer.ROOT.child("openapi"),
          "is missing or not 3.x; this must be an OpenAPI 3 description.");
    }
    if (!(document.tree().get("paths") instanceof Map)) {
      throw document.fault(
          Pointer.ROOT.child("paths"),
          "is missing; a description without operations has nothing to generate.");
    }
  }

  private void references(Object node, Pointer at) {
    if (node instanceof Map<?, ?> map) {
      if (map.get("$ref") instanceof String reference) {
        resolve(reference, at.child("$ref"));
      }
      map.forEach((key, value) -> references(value, at.child(key)));
    } else if (node instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        references(list.get(i), at.child(i));
      }
    }
  }

  private void resolve(String reference, Pointer at) {
    if (!reference.startsWith("#/")) {
      throw document.fault(
          at,
          "\""
              + reference
              + "\" points outside the file; bundle the description into one file first.");
    }
    if (Pointer.parse(reference.substring(1)).find(document.tree()).isEmpty()) {
      throw document.fault(
          at,
          "\""
              + reference
              + "\" points to nothing; add the definition or mend the reference in the overlay.");
    }
  }

  private void operations() {
    ((Map<?, ?>) document.tree().get("paths")).forEach((path, item) -> methods(path, item));
  }

  private void methods(Object path, Object item) {
    if (item instanceof Map<?, ?> methods) {
      methods.forEach(
          (method, operation) -> {
            if (METHODS.contains(method)
                && operation instanceof Map<?, ?> map
                && map.get("operationId") instanceof String id) {
              unique(
                  id, Pointer.ROOT.child("paths").child(path).child(method).child("operationId"));
            }
          });
    }
  }

  private void unique(String id, Pointer at) {
    Pointer earlier = operationIds.putIfAbsent(id, at);
    if (earlier != null) {
      throw document.fault(
          at,
          "\""
              + id
              + "\" is already the operationId of "
              + earlier
              + "; give one of them another in the overlay.");
    }
  }
}
