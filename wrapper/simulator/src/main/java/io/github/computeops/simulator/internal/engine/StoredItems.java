package io.github.computeops.simulator.internal.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Resources in memory, in the order they were added. */
public final class StoredItems implements Items {
  private final Map<String, Map<String, Object>> byId = new LinkedHashMap<>();
  private List<Map<String, Object>> ordered = List.of();

  @Override
  public synchronized int size() {
    return byId.size();
  }

  @Override
  public synchronized Map<String, Object> at(int index) {
    if (ordered.size() != byId.size()) {
      ordered = new ArrayList<>(byId.values());
    }
    return index < ordered.size() ? ordered.get(index) : Map.of();
  }

  @Override
  public synchronized Optional<Map<String, Object>> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public synchronized void put(String id, Map<String, Object> item) {
    byId.put(id, item);
    ordered = List.of();
  }

  @Override
  public synchronized Optional<Map<String, Object>> change(
      String id, UnaryOperator<Map<String, Object>> change) {
    Optional<Map<String, Object>> changed = find(id).map(change);
    changed.ifPresent(item -> put(id, item));
    return changed;
  }

  @Override
  public synchronized Optional<Map<String, Object>> remove(String id) {
    ordered = List.of();
    return Optional.ofNullable(byId.remove(id));
  }
}
