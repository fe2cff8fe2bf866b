package io.github.computeops.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Replaces the schemas {@code true} and {@code false} with equivalent objects, since the
 * generator's parser does not support them everywhere.
 */
final class BooleanSchemas {
  private BooleanSchemas() {}

  static void replaceIn(Document document) {
    walk(document.tree(), Place.KEYWORDS);
  }

  private static void walk(Object node, Place place) {
    if (node instanceof Map<?, ?> map) {
      members(map, place);
    } else if (node instanceof List<?> list) {
      list.forEach(item -> walk(item, place));
    }
  }

  @SuppressWarnings("unchecked")
  private static void members(Map<?, ?> map, Place place) {
    ((Map<Object, Object>) map)
        .replaceAll(
            (name, value) ->
                place == Place.KEYWORDS && name.equals("schema") && value instanceof Boolean any
                    ? schema(any)
                    : value);
    map.forEach((name, value) -> walk(value, place.under(name.toString(), value)));
  }

  private static Map<String, Object> schema(boolean any) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (!any) {
      schema.put("not", new LinkedHashMap<>());
    }
    return schema;
  }
}
