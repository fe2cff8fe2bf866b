package io.github.computeops.simulator.internal.engine;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The resources of one collection, as JSON, in a stable order. Thread-safe. */
public interface Items {
  int size();

  /** Returns the resource at an index; if there are fewer by now, an empty one. */
  Map<String, Object> at(int index);

  Optional<Map<String, Object>> find(String id);

  /** Adds a resource, or replaces the one with this id. */
  void put(String id, Map<String, Object> item);

  /** Changes a resource, and returns what it is then; nothing if there is none with this id. */
  Optional<Map<String, Object>> change(String id, UnaryOperator<Map<String, Object>> change);

  /** Removes a resource, and returns what it was. */
  Optional<Map<String, Object>> remove(String id);
}
