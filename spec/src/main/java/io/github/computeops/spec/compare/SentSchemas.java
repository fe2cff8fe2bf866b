package io.github.computeops.spec.compare;

import io.github.computeops.spec.Document;
import io.github.computeops.spec.Pointer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows which parts of a description callers send: parameters, request bodies, their schemas. */
final class SentSchemas {
  private static final Set<String> SENT = Set.of("parameters", "requestBody", "requestBodies");
  private final Set<String> references = new HashSet<>();
  private final Map<?, ?> root;

  SentSchemas(Document description) {
    root = description.tree();
    find(root.get("paths"));
  }

  private void find(Object node) {
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (name, value) -> {
            if (SENT.contains(name)) {
              reach(value);
            } else {
              find(value);
            }
          });
    } else if (node instanceof List<?> list) {
      list.forEach(this::find);
    }
  }

  private void reach(Object node) {
    if (node instanceof Map<?, ?> map) {
      if (map.get("$ref") instanceof String reference
          && reference.startsWith("#/")
          && references.add(reference.substring(1))) {
        Pointer.parse(reference.substring(1)).find(root).ifPresent(this::reach);
      }
      map.values().forEach(this::reach);
    } else if (node instanceof List<?> list) {
      list.forEach(this::reach);
    }
  }

  /** Returns whether a place is one that callers send. */
  boolean has(Pointer at) {
    List<String> steps = at.steps();
    return steps.stream().limit(4).anyMatch(SENT::contains)
        || steps.size() >= 3 && references.contains(new Pointer(steps.subList(0, 3)).toString());
  }
}
