package io.github.computeops.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The resources of a collection, in the order they came. Thread-safe. */
final class Resources<R> {
  private final String kind;
  private final Map<String, R> byId = new LinkedHashMap<>();

  /** Takes what refusals call one of them. */
  Resources(String kind) {
    this.kind = kind;
  }

  synchronized List<R> all() {
    return List.copyOf(byId.values());
  }

  synchronized R get(String id) {
    return Optional.ofNullable(byId.get(id))
        .orElseThrow(() -> Refusal.notFound("There is no " + kind + " " + id + "."));
  }

  /** Whether it is new. */
  synchronized boolean add(String id, R resource) {
    return byId.putIfAbsent(id, resource) == null;
  }

  synchronized R change(String id, UnaryOperator<R> change) {
    R changed = change.apply(get(id));
    byId.put(id, changed);
    return changed;
  }
}
