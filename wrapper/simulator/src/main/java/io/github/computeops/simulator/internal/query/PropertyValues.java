package io.github.computeops.simulator.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the values at a path of a JSON value. */
final class PropertyValues {
  private PropertyValues() {}

  /**
   * Returns the values at a path, which leads through objects by name and through lists into each
   * element. If there is nothing at the path, the value is null.
   */
  static List<@Nullable Object> at(Object json, String path) {
    List<@Nullable Object> values = new ArrayList<>(List.of(json));
    for (String step : path.split("/")) {
      List<@Nullable Object> next = new ArrayList<>();
      values.forEach(value -> step(value, step, next));
      values = next;
    }
    List<@Nullable Object> flat = new ArrayList<>();
    values.forEach(value -> flatten(value, flat));
    return flat;
  }

  private static void step(@Nullable Object value, String step, List<@Nullable Object> next) {
    if (value instanceof List<?> list) {
      list.forEach(element -> step(element, step, next));
    } else {
      next.add(value instanceof Map<?, ?> map ? member(map, step) : null);
    }
  }

  /** Saved filters also have {@code tags.OS}. */
  private static @Nullable Object member(Map<?, ?> map, String step) {
    int dot = step.indexOf('.');
    return dot > 0
            && !map.containsKey(step)
            && map.get(step.substring(0, dot)) instanceof Map<?, ?> inner
        ? member(inner, step.substring(dot + 1))
        : map.get(step);
  }

  private static void flatten(@Nullable Object value, List<@Nullable Object> flat) {
    if (value instanceof List<?> list) {
      list.forEach(element -> flatten(element, flat));
    } else {
      flat.add(value);
    }
  }
}
