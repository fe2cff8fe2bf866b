package io.github.computeops.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the schemas {@code true} and {@code false} as objects that say the same, since the
 * generator's parser does not know them everywhere.
 */
final class BooleanSchemas {
  private BooleanSchemas() {}

  static void spellOut(Document document) {
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
                    ? spelt(any)
                    : value);
    map.forEach((name, value) -> walk(value, place.under(name.toString(), value)));
  }

  private static Map<String, Object> spelt(boolean any) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (!any) {
      schema.put("not", new LinkedHashMap<>());
    }
    return schema;
  }
}
