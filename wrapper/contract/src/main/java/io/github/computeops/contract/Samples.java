package io.github.computeops.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Creates a valid JSON value for a schema: its example if it has one, else the simplest value of
 * its type.
 */
final class Samples {
  private static final String VALUE_OF_A_LIST = "x";

  private static final Map<String, String> FORMATS =
      Map.of(
          "uuid",
          "7da11c5b-9d0c-4b55-a2f1-6f5f0c2a9d10",
          "date-time",
          "2026-01-31T12:00:00Z",
          "datetime",
          "2026-01-31T12:00:00Z",
          "date",
          "2026-01-31",
          "uri",
          "https://example.net/hook",
          "uri-reference",
          "/compute-ops-mgmt/v1/groups/7da11c5b-9d0c-4b55-a2f1-6f5f0c2a9d10",
          "ipv4",
          "192.0.2.1",
          "duration",
          "PT1H",
          "email",
          "a@example.net");
  private final Contract contract;
  private final Map<String, Object> known;

  /**
   * Makes samples.
   *
   * @param known values that are better than a sample, by the name of their property or parameter;
   *     that of a parameter begins with its place, as in {@code path:id}
   */
  Samples(Contract contract, Map<String, Object> known) {
    this.contract = contract;
    this.known = known;
  }

  Samples with(Map<String, Object> values) {
    return new Samples(contract, values);
  }

  Object parameter(Map<?, ?> parameter) {
    Object value = known.get(parameter.get("in") + ":" + parameter.get("name"));
    return value == null ? sample(parameter) : value;
  }

  private Object sample(Map<?, ?> parameter) {
    Object examples = parameter.get("examples");
    Object first =
        Contract.object(examples).values().stream()
            .findFirst()
            .map(example -> Contract.object(contract.resolved(example)).get("value"))
            .orElse(null);
    Object given = parameter.get("example") == null ? first : parameter.get("example");
    Object value = given == null ? schema(parameter.get("schema")) : given;
    return List.of().equals(value) ? List.of(VALUE_OF_A_LIST) : value; // An empty list is rejected.
  }

  Object schema(Object node) {
    Map<?, ?> schema = contract.resolved(node);
    if (schema.containsKey("const")) {
      return schema.get("const");
    }
    if (schema.containsKey("enum")) {
      return Contract.list(schema.get("enum")).get(0);
    }
    Object composed = composed(schema);
    return composed == null ? simple(schema) : composed;
  }

  private Object composed(Map<?, ?> schema) {
    if (schema.containsKey("properties") || schema.containsKey("allOf")) {
      return object(schema);
    }
    for (Object branch : branches(schema)) {
      if (!isNull(branch)) {
        return discriminated(schema, branch, schema(branch));
      }
    }
    return null;
  }

  private static List<Object> branches(Map<?, ?> schema) {
    List<Object> branches = new ArrayList<>(Contract.list(schema.get("oneOf")));
    branches.addAll(Contract.list(schema.get("anyOf")));
    return branches;
  }

  /**
   * The discriminator selects the branch, so the sample must have the value for it. Without one,
   * nothing but a property tells which branch it is.
   */
  private Object discriminated(Map<?, ?> schema, Object branch, Object sample) {
    Map<?, ?> properties = Contract.object(contract.resolved(branch).get("properties"));
    if (Map.of().equals(sample) && !properties.isEmpty()) {
      Object first = properties.keySet().iterator().next();
      return Map.of(first.toString(), property(first, properties.get(first)));
    }
    Map<?, ?> discriminator = Contract.object(schema.get("discriminator"));
    for (Map.Entry<?, ?> entry : Contract.object(discriminator.get("mapping")).entrySet()) {
      if (sample instanceof Map<?, ?>
          && entry.getValue().equals(Contract.object(branch).get("$ref"))) {
        Map<Object, Object> told = new LinkedHashMap<>((Map<?, ?>) sample);
        told.put(discriminator.get("propertyName"), entry.getKey());
        return told;
      }
    }
    return sample;
  }

  private boolean isNull(Object branch) {
    Object type = contract.resolved(branch).get("type");
    return "null".equals(type) || List.of("null").equals(type);
  }

  /**
   * Has the required properties, including those of the first alternative, and one more if the
   * object must not be empty.
   */
  private Map<String, Object> object(Map<?, ?> schema) {
    Map<Object, Object> properties = new LinkedHashMap<>();
    Set<Object> required = new LinkedHashSet<>();
    collect(schema, properties, required);
    branches(schema).stream()
        .limit(1)
        .forEach(branch -> required.addAll(Contract.list(Contract.object(branch).get("required"))));
    if (schema.containsKey("minProperties")) {
      properties.keySet().stream().limit(1).forEach(required::add);
    }
    known.keySet().stream().filter(properties::containsKey).forEach(required::add);
    Map<String, Object> object = new LinkedHashMap<>();
    required.stream()
        .filter(properties::containsKey)
        .forEach(name -> object.put(name.toString(), property(name, properties.get(name))));
    return object;
  }

  private Object property(Object name, Object schema) {
    return known.getOrDefault(name.toString(), schema(schema));
  }

  private void collect(Map<?, ?> schema, Map<Object, Object> properties, Set<Object> required) {
    Contract.list(schema.get("allOf"))
        .forEach(part -> collect(contract.resolved(part), properties, required));
    properties.putAll(Contract.object(schema.get("properties")));
    required.addAll(Contract.list(schema.get("required")));
  }

  private Object simple(Map<?, ?> schema) {
    Object type =
        schema.get("type") instanceof List<?> types ? firstType(types) : schema.get("type");
    return switch (String.valueOf(type)) {
      case "array" ->
          schema.containsKey("items")
              ? new ArrayList<>(List.of(schema(schema.get("items"))))
              : List.of();
      case "object" -> Map.of();
      case "boolean" -> true;
      case "integer", "number" -> least(schema);
      default -> text(schema);
    };
  }

  private static Object firstType(List<?> types) {
    return types.stream().filter(name -> !name.equals("null")).findFirst().isPresent()
        ? types.get(types.indexOf("null") == 0 ? 1 : 0)
        : "null";
  }

  private static Object least(Map<?, ?> schema) {
    Object minimum = schema.get("minimum");
    return minimum == null ? schema.containsKey("exclusiveMinimum") ? 1 : 0 : minimum;
  }

  private static String text(Map<?, ?> schema) {
    String sample =
        schema.get("example") instanceof String example
            ? example
            : FORMATS.getOrDefault(String.valueOf(schema.get("format")), "sample");
    int least = schema.get("minLength") instanceof Integer length ? length : 0;
    return sample + "x".repeat(Math.max(0, least - sample.length()));
  }
}
