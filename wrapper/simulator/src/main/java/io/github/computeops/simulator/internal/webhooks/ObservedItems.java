package io.github.computeops.simulator.internal.webhooks;

import io.github.computeops.simulator.internal.engine.Items;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A collection whose changes are events. */
public final class ObservedItems implements Items {
  private final Items items;
  private final String type;
  private final Webhooks webhooks;

  /**
   * Observes a collection.
   *
   * @param type what events call its resources, such as {@code compute-ops/job}
   */
  public ObservedItems(Items items, String type, Webhooks webhooks) {
    this.items = items;
    this.type = type;
    this.webhooks = webhooks;
  }

  @Override
  public int size() {
    return items.size();
  }

  @Override
  public Map<String, Object> at(int index) {
    return items.at(index);
  }

  @Override
  public Optional<Map<String, Object>> find(String id) {
    return items.find(id);
  }

  @Override
  public void put(String id, Map<String, Object> item) {
    Map<String, Object> before = items.find(id).orElse(Map.of());
    items.put(id, item);
    webhooks.publish(new Event(type, before.isEmpty() ? "Created" : "Updated", before, item));
  }

  @Override
  public Optional<Map<String, Object>> change(
      String id, UnaryOperator<Map<String, Object>> change) {
    Map<String, Object> before = new LinkedHashMap<>();
    Optional<Map<String, Object>> changed =
        items.change(
            id,
            item -> {
              before.putAll(item);
              return change.apply(item);
            });
    changed.ifPresent(item -> webhooks.publish(new Event(type, "Updated", before, item)));
    return changed;
  }

  @Override
  public Optional<Map<String, Object>> remove(String id) {
    Optional<Map<String, Object>> removed = items.remove(id);
    removed.ifPresent(item -> webhooks.publish(new Event(type, "Deleted", item, Map.of())));
    return removed;
  }
}
