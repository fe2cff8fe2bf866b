package io.github.computeops.simulator.internal.webhooks;

import io.github.computeops.filter.Filter;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.query.FilterMatcher;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Something that happened to a resource.
 *
 * @param type such as {@code compute-ops/server}
 * @param operation {@code Created}, {@code Updated} or {@code Deleted}
 * @param before the resource before; empty if it was created
 * @param after the resource after; empty if it was deleted
 */
record Event(String type, String operation, Map<String, Object> before, Map<String, Object> after) {
  boolean matches(Filter filter) {
    Map<String, Object> json = new LinkedHashMap<>(body());
    json.putAll(change());
    try {
      return FilterMatcher.matches(filter, json);
    } catch (ErrorResponseException e) {
      return false; // It compares a property that is of another type here.
    }
  }

  /**
   * Returns what is delivered: the resource alone, with its long type, and nothing of the change.
   */
  Map<String, Object> body() {
    return after.isEmpty() ? before : after;
  }

  /** Returns what filters speak of besides the resource: the short type, and the change. */
  private Map<String, Object> change() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", type);
    json.put("operation", operation);
    json.put("old", before);
    json.put("new", after);
    json.put("changed", changed(before, after));
    return json;
  }

  /** Returns true for each property that changed, at its path. */
  private static Map<String, Object> changed(Map<?, ?> old, Map<?, ?> now) {
    Map<String, Object> changed = new LinkedHashMap<>();
    now.forEach(
        (name, value) -> {
          Object earlier = old.get(name);
          if (earlier instanceof Map<?, ?> one && value instanceof Map<?, ?> other) {
            Map<String, Object> beneath = changed(one, other);
            if (!beneath.isEmpty()) {
              changed.put(name.toString(), beneath);
            }
          } else if (!Objects.equals(earlier, value)) {
            changed.put(name.toString(), true);
          }
        });
    return changed;
  }
}
