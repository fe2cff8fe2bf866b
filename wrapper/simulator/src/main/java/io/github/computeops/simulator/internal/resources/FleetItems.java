package io.github.computeops.simulator.internal.resources;

import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.fleet.Fleet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The servers of a fleet, of which only those that were changed or removed are kept in memory. */
final class FleetItems implements Items {
  private final Map<String, Map<String, Object>> changed = new ConcurrentHashMap<>();
  private final Set<Integer> removed = ConcurrentHashMap.newKeySet();
  private final Fleet fleet;
  private volatile int[] left = {};

  FleetItems(Fleet fleet) {
    this.fleet = fleet;
  }

  /** Returns how often the servers were changed, so that a search may be remembered until then. */
  boolean isUnchanged() {
    return changed.isEmpty() && removed.isEmpty();
  }

  @Override
  public int size() {
    return fleet.size() - removed.size();
  }

  @Override
  public Map<String, Object> at(int index) {
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
    return number(id).isPresent()
        ? fleet.find(id).map(server -> shown(server.toMap()))
        : Optional.empty();
  }

  private Optional<Integer> number(String id) {
    return fleet.numberOf(id).filter(number -> !removed.contains(number));
  }

  @Override
  public void put(String id, Map<String, Object> item) {
    changed.put(id, item);
  }

  @Override
  public Optional<Map<String, Object>> change(
      String id, UnaryOperator<Map<String, Object>> change) {
    return find(id)
        .map(
            server ->
                changed.compute(id, (key, known) -> change.apply(known == null ? server : known)));
  }

  @Override
  public synchronized Optional<Map<String, Object>> remove(String id) {
    Optional<Map<String, Object>> server = find(id);
    number(id).ifPresent(removed::add);
    left = IntStream.range(0, fleet.size()).filter(it -> !removed.contains(it)).toArray();
    return server;
  }
}
