package io.github.computeops.spec.compare;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Describes a value in a description briefly: a schema by its type, anything else as it is. */
final class ValueSummary {
  private static final int LONGEST = 60;

  /** Members that tell a schema from a map of names. */
  private static final Set<String> SCHEMA =
      Set.of(
          "type",
          "$ref",
          "items",
          "enum",
          "const",
          "properties",
          "allOf",
          "anyOf",
          "oneOf",
          "format",
          "in",
          "additionalProperties");

  private ValueSummary() {}

  static String of(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map(map);
    }
    String text =
        value instanceof List<?> list
            ? list.stream().map(ValueSummary::item).collect(Collectors.joining(", "))
            : String.valueOf(value);
    return "`" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + "`";
  }

  private static String item(Object item) {
    return item instanceof Map<?, ?> map ? map(map).replace("`", "") : String.valueOf(item);
  }

  private static String map(Map<?, ?> map) {
    if (map.get("schema") instanceof Map<?, ?> inner) {
      return schema(inner);
    }
    if (map.get("content") instanceof Map<?, ?> content) {
      return "as " + names(content);
    }
    boolean schema = map.isEmpty() || map.keySet().stream().anyMatch(SCHEMA::contains);
    return schema ? schema(map) : names(map);
  }

  private static String names(Map<?, ?> map) {
    return map.keySet().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }

  private static String schema(Map<?, ?> schema) {
    if (schema.get("$ref") instanceof String reference) {
      return "`" + reference.substring(reference.lastIndexOf('/') + 1) + "`";
    }
    String type = types(schema.get("type"));
    String format = schema.get("format") instanceof String text ? " (" + text + ")" : "";
    String items = schema.get("items") instanceof Map<?, ?> inner ? " of " + schema(inner) : "";
    String values =
        schema.get("enum") instanceof List<?> list ? " of " + list.size() + " known values" : "";
    return type + format + items + values;
  }

  private static String types(Object type) {
    if (type instanceof List<?> list) {
      return list.stream().map(String::valueOf).collect(Collectors.joining(" or "));
    }
    return type == null ? "any type" : type.toString();
  }
}
