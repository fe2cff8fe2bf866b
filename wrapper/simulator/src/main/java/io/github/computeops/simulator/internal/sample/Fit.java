package io.github.computeops.simulator.internal.sample;

import io.github.computeops.simulator.internal.description.Alternative;
import io.github.computeops.simulator.internal.description.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How well a value fits a schema. */
final class Fit {
  private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  /** Some resources write a space instead of the T. */
  private static final String TIME =
      "\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)";

  private static final Map<String, String> FORMATS =
      Map.of(
          "uuid", UUID,
          "date-time", TIME,
          "date", "\\d{4}-\\d\\d-\\d\\d",
          "duration", "P.+",
          "ipv4", "\\d+(\\.\\d+){3}",
          "uri", "[a-z]+:\\S+",
          "uri-reference", "\\S*");

  private Fit() {}

  static boolean isFit(Schema schema, @Nullable Object value) {
    if (!hasType(schema, value) || !schema.values().isEmpty() && !schema.values().contains(value)) {
      return false;
    }
    if (!schema.alternatives().isEmpty()
        && schema.alternatives().stream().noneMatch(one -> isFit(one.schema(), value))) {
      return false;
    }
    if (value instanceof Map<?, ?> map) {
      return map.keySet().containsAll(schema.required())
          && map.entrySet().stream().allMatch(entry -> isFit(schema, entry));
    }
    return value instanceof List<?> list ? areFit(schema, list) : isFitScalar(schema, value);
  }

  private static boolean isFit(Schema schema, Map.Entry<?, ?> member) {
    return schema
        .property(member.getKey().toString())
        .map(property -> isFit(property, member.getValue()))
        .orElse(true);
  }

  private static boolean areFit(Schema schema, List<?> list) {
    return list.size() >= schema.bound("minItems").map(Number::intValue).orElse(0)
        && schema.items().map(items -> list.stream().allMatch(it -> isFit(items, it))).orElse(true);
  }

  private static boolean isFitScalar(Schema schema, @Nullable Object value) {
    if (value instanceof String text) {
      return text.length() >= schema.bound("minLength").map(Number::intValue).orElse(0)
          && text.length()
              <= schema.bound("maxLength").map(Number::intValue).orElse(Integer.MAX_VALUE)
          && text.matches(FORMATS.getOrDefault(schema.format(), "(?s).*"));
    }
    return !(value instanceof Number number)
        || number.doubleValue() >= schema.bound("minimum").orElse(number).doubleValue()
            && number.doubleValue() <= schema.bound("maximum").orElse(number).doubleValue();
  }

  private static boolean hasType(Schema schema, @Nullable Object value) {
    List<String> types = schema.types();
    return types.isEmpty()
        || types.contains(type(value))
        || value instanceof Number && types.contains("number");
  }

  private static String type(@Nullable Object value) {
    if (value instanceof Map) {
      return "object";
    }
    if (value instanceof List) {
      return "array";
    }
    if (value instanceof Boolean) {
      return "boolean";
    }
    if (value instanceof Integer || value instanceof Long) {
      return "integer";
    }
    return value == null ? "null" : value instanceof Number ? "number" : "string";
  }

  /** Returns a number that is greater the better a value fits an alternative. */
  static int score(Alternative alternative, @Nullable Object value) {
    if (value != null && alternative.isNamedBy(value)) {
      return Integer.MAX_VALUE;
    }
    if (isFit(alternative.schema(), value)) {
      return 1000 + known(alternative.schema(), value);
    }
    return hasType(alternative.schema(), value) ? known(alternative.schema(), value) : -1;
  }

  private static int known(Schema schema, @Nullable Object value) {
    return value instanceof Map<?, ?> map
        ? (int) map.keySet().stream().filter(schema.propertyNames()::contains).count()
        : 0;
  }
}
