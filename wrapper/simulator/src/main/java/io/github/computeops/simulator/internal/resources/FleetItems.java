package io.github.computeops.simulator.internal.resources;

import io.github.computeops.model.ServerV1;
import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.StoredItems;
import io.github.computeops.simulator.internal.fleet.Fleet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The servers of a fleet, of which only those that were changed or removed are kept in memory, and
 * those that were added.
 */
final class FleetItems implements Items {
  private static final int REMEMBERED = 256;
  private final Map<String, Map<String, Object>> recent = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Object>> changed = new ConcurrentHashMap<>();
  private final Set<Integer> removed = ConcurrentHashMap.newKeySet();
  private final Items added = new StoredItems();
  private final Fleet fleet;
  private volatile int[] left = {};

  FleetItems(Fleet fleet) {
    this.fleet = fleet;
  }

  /** Returns whether the servers are as in the beginning: a search may be remembered until then. */
  boolean isUnchanged() {
    return changed.isEmpty() && removed.isEmpty() && added.size() == 0;
  }

  @Override
  public int size() {
    return own() + added.size();
  }

  private int own() {
    return fleet.size() - removed.size();
  }

  @Override
  public Map<String, Object> at(int index) {
    int own = own();
    return index < own ? ownAt(index) : added.at(index - own);
  }

  private Map<String, Object> ownAt(int index) {
    int number = removed.isEmpty() ? index : index < left.length ? left[index] : fleet.size();
    return number < fleet.size() ? shown(fleet.server(number).toMap()) : Map.of();
  }

  private Map<String, Object> shown(Map<String, Object> server) {
    return changed.isEmpty() ? server : changed.getOrDefault(id(server), server);
  }

  private static String id(Map<String, Object> server) {
    return String.valueOf(server.get("id"));
  }

  @Override
  public Optional<Map<String, Object>> find(String id) {
    Optional<Map<String, Object>> own =
        removed.isEmpty() || number(id).isPresent()
            ? computed(id).map(this::shown)
            : Optional.empty();
    return own.or(() -> added.find(id));
  }

  /** Who reads one server often reads it again: to compute it takes more than to send it. */
  private Optional<Map<String, Object>> computed(String id) {
    Map<String, Object> known = recent.get(id);
    return known == null ? remembered(id) : Optional.of(known);
  }

  private Optional<Map<String, Object>> remembered(String id) {
    Optional<Map<String, Object>> server = fleet.find(id).map(ServerV1::toMap);
    if (recent.size() >= REMEMBERED) {
      recent.clear();
    }
    server.ifPresent(it -> recent.put(id, it));
    return server;
  }

  private Optional<Integer> number(String id) {
    return fleet.numberOf(id).filter(number -> !removed.contains(number));
  }

  @Override
  public void put(String id, Map<String, Object> item) {
    if (number(id).isPresent()) {
      changed.put(id, item);
    } else {
      added.put(id, item);
    }
  }

  @Override
  public Optional<Map<String, Object>> change(
      String id, UnaryOperator<Map<String, Object>> change) {
    return number(id).isEmpty()
        ? added.change(id, change)
        : find(id)
            .map(
                server ->
                    changed.compute(
                        id, (key, known) -> change.apply(known == null ? server : known)));
  }

  @Override
  public synchronized Optional<Map<String, Object>> remove(String id) {
    if (number(id).isEmpty()) {
      return added.remove(id);
    }
    Optional<Map<String, Object>> server = find(id);
    number(id).ifPresent(removed::add);
    left = IntStream.range(0, fleet.size()).filter(it -> !removed.contains(it)).toArray();
    return server;
  }
}
