package io.github.computeops.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How an update of Overlay 1.0 changes its target: it merges into an object, joins a list. */
final class Merge {
  private Merge() {}

  /** Says whether the target takes the update. */
  @SuppressWarnings("unchecked")
  static boolean into(Object target, Object update) {
    if (target instanceof List<?> list) {
      return ((List<Object>) list).add(copy(update));
    }
    if (target instanceof Map<?, ?> map && update instanceof Map<?, ?> members) {
      members.forEach((name, value) -> member((Map<Object, Object>) map, name, value));
      return true;
    }
    return false;
  }

  @SuppressWarnings("unchecked")
  private static void member(Map<Object, Object> map, Object name, Object update) {
    Object value = map.get(name);
    if (value instanceof List<?> list && update instanceof List<?> items) {
      ((List<Object>) list).addAll((List<?>) copy(items));
    } else if (!(value instanceof Map && into(value, update))) {
      map.put(name, copy(update));
    }
  }

  /** One update may have many targets, which must not share what it brings. */
  private static Object copy(Object update) {
    if (update instanceof Map<?, ?> members) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      into(copy, members);
      return copy;
    }
    return update instanceof List<?> items ? listOf(items) : update;
  }

  private static List<Object> listOf(List<?> items) {
    List<Object> copy = new ArrayList<>();
    items.forEach(item -> copy.add(copy(item)));
    return copy;
  }
}
