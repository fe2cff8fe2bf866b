package io.github.computeops.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A member of an object or an element of a list, in a mutable tree.
 *
 * @param holder the object or the list
 * @param key the member's name or the element's position
 */
record Place(Object holder, Object key) {

  /** Returns every place below the root. */
  static List<Place> all(Object tree) {
    List<Place> places = new ArrayList<>();
    collect(tree, places);
    return places;
  }

  private static void collect(Object tree, List<Place> places) {
    List<Place> here = new ArrayList<>();
    if (tree instanceof Map<?, ?> map) {
      map.keySet().forEach(name -> here.add(new Place(map, name)));
    } else if (tree instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        here.add(new Place(list, i));
      }
    }
    places.addAll(here);
    here.forEach(place -> collect(place.value(), places));
  }

  Object value() {
    return holder instanceof Map<?, ?> map ? map.get(key) : ((List<?>) holder).get((int) key);
  }

  @SuppressWarnings("unchecked")
  void set(Object value) {
    if (holder instanceof Map<?, ?>) {
      ((Map<Object, Object>) holder).put(key, value);
    } else {
      ((List<Object>) holder).set((int) key, value);
    }
  }

  void remove() {
    if (holder instanceof Map<?, ?> map) {
      map.remove(key);
    } else {
      ((List<?>) holder).remove((int) key);
    }
  }

  boolean isNamed(java.util.Set<String> names) {
    return key instanceof String name && names.contains(name);
  }
}
