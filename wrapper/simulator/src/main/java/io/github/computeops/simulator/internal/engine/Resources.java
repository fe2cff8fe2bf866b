package io.github.computeops.simulator.internal.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * All resources of an account, by their place: the path without its version, such as {@code
 * groups/1/devices}.
 */
public final class Resources {
  private final Map<String, Items> collections = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Object>> documents = new ConcurrentHashMap<>();

  /** Sets the resources of a place. */
  public void put(String place, Items items) {
    collections.put(place, items);
  }

  /** Returns the collection at a place, which begins with these resources. */
  public Items items(String place, Function<String, Items> initial) {
    return collections.computeIfAbsent(place, initial);
  }

  /** Returns the collection at a place, which begins empty. */
  public Items items(String place) {
    return items(place, none -> new StoredItems());
  }

  boolean has(String place) {
    return collections.containsKey(place);
  }

  /** Returns what was stored at a place that is not a collection. */
  public Optional<Map<String, Object>> document(String place) {
    return Optional.ofNullable(documents.get(place));
  }

  /** Stores what is at a place that is not a collection. */
  public void putDocument(String place, Map<String, Object> document) {
    documents.put(place, document);
  }

  /** Removes what is beneath a resource that was deleted. */
  void removeBeneath(String place) {
    collections.keySet().removeIf(other -> other.startsWith(place + "/"));
    documents.keySet().removeIf(other -> other.equals(place) || other.startsWith(place + "/"));
  }
}
