package io.github.computeops.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The update rule of Overlay 1.0: an object is merged into, a list is appended to. */
final class Merge {
  private Merge() {}

  /** Applies an update; returns false if the target cannot accept it. */
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

  /** Copies an update, since several targets must not share what it adds. */
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
