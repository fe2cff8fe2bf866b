package io.github.computeops.simulator.internal.resources;

import io.github.computeops.simulator.internal.http.ErrorResponseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The resources of a collection, in the order they were added. Thread-safe. */
final class ResourceStore<R> {
  private final String kind;
  private final Map<String, R> byId = new LinkedHashMap<>();

  /**
   * Makes an empty store.
   *
   * @param kind what error messages call a resource
   */
  ResourceStore(String kind) {
    this.kind = kind;
  }

  synchronized List<R> all() {
    return List.copyOf(byId.values());
  }

  synchronized R get(String id) {
    return Optional.ofNullable(byId.get(id))
        .orElseThrow(
            () -> ErrorResponseException.notFound("There is no " + kind + " \"" + id + "\"."));
  }

  /** Adds a resource and returns true, or returns false if there is one with this id. */
  synchronized boolean add(String id, R resource) {
    return byId.putIfAbsent(id, resource) == null;
  }

  synchronized R change(String id, UnaryOperator<R> change) {
    R changed = change.apply(get(id));
    byId.put(id, changed);
    return changed;
  }
}
