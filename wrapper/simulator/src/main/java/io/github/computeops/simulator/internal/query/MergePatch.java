package io.github.computeops.simulator.internal.query;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes JSON as RFC 7396 says: given values replace, null removes, the rest stays. */
public final class MergePatch {
  private MergePatch() {}

  public static Map<String, Object> apply(@Nullable Object target, Map<?, ?> patch) {
    Map<String, Object> merged = new LinkedHashMap<>();
    if (target instanceof Map<?, ?> object) {
      object.forEach((name, value) -> merged.put((String) name, value));
    }
    patch.forEach((name, value) -> change(merged, (String) name, value));
    return merged;
  }

  private static void change(Map<String, Object> merged, String name, @Nullable Object value) {
    if (value == null) {
      merged.remove(name);
    } else {
      merged.put(name, value instanceof Map<?, ?> patch ? apply(merged.get(name), patch) : value);
    }
  }
}
