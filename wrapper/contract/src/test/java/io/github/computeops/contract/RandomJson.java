package io.github.computeops.contract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Creates valid instances of a schema, as mutable trees: with all required properties, and a random
 * part of the others.
 */
final class RandomJson {
  private static final int DEEPEST = 7;
  private static final double[] DENSITIES = {0.1, 0.4, 0.7, 1.0};
  private final Contract contract;
  private final Random random;
  private final RandomText texts;
  private final RandomNumber numbers;
  private final Deque<Frame> around = new ArrayDeque<>();
  private double density;

  RandomJson(Contract contract, Random random) {
    this.contract = contract;
    this.random = random;
    this.texts = new RandomText(random);
    this.numbers = new RandomNumber(random);
  }

  /** An object under construction and the schemas of its properties. */
  private record Frame(Map<String, Object> properties, Map<String, Object> object) {}

  /** Returns an instance, but never null, which some schemas allow. */
  Object instance(Object schema) {
    density = DENSITIES[random.nextInt(DENSITIES.length)];
    Object instance = value(schema);
    while (instance == null) {
      instance = value(schema);
    }
    return instance;
  }

  private Object value(Object node) {
    Map<?, ?> schema = contract.resolved(node);
    if (schema.containsKey("const")) {
      return schema.get("const");
    }
    if (schema.containsKey("enum")) {
      return pick(Contract.list(schema.get("enum")));
    }
    return types(schema).contains("null") && random.nextInt(8) == 0 ? null : composed(schema);
  }

  private Object composed(Map<?, ?> schema) {
    ObjectForm form = ObjectForm.of(contract, schema);
    List<Object> branches = ObjectForm.branches(schema);
    if (!form.properties().isEmpty()) {
      return object(schema, form, branches);
    }
    if (!branches.isEmpty()) {
      return choice(schema, branches);
    }
    List<?> parts = Contract.list(schema.get("allOf"));
    return parts.isEmpty() ? plain(schema) : value(parts.get(0));
  }

  private Object object(Map<?, ?> schema, ObjectForm form, List<Object> branches) {
    Set<String> kept = new LinkedHashSet<>(form.required());
    if (!branches.isEmpty()) {
      Contract.list(contract.resolved(pick(branches)).get("required"))
          .forEach(name -> kept.add(name.toString()));
    }
    List<String> names = List.copyOf(form.properties().keySet());
    names.stream().filter(name -> isPresent()).forEach(kept::add);
    if (kept.isEmpty() && schema.containsKey("minProperties")) {
      kept.add(pick(names));
    }
    kept.retainAll(names);
    return filled(form.properties(), kept);
  }

  /** A nested choice may have set a property of this object already, so such values are kept. */
  private Map<String, Object> filled(Map<String, Object> properties, Set<String> kept) {
    Map<String, Object> object = new LinkedHashMap<>();
    around.push(new Frame(properties, object));
    for (String name : kept) {
      Object value = value(properties.get(name));
      object.putIfAbsent(name, value);
    }
    around.pop();
    return object;
  }

  private boolean isPresent() {
    return around.size() < DEEPEST && random.nextDouble() < density / (1 + around.size() / 2);
  }

  private Object choice(Map<?, ?> schema, List<Object> branches) {
    Object branch = decided(schema).orElseGet(() -> pick(branches));
    Map<Object, Object> telling = new LinkedHashMap<>(contract.resolved(branch));
    telling.putIfAbsent("minProperties", 1);
    return told(schema, branch, value(telling));
  }

  /** Returns the alternative that a property of an enclosing object selects. */
  private Optional<Object> decided(Map<?, ?> schema) {
    Map<?, ?> decision = Contract.object(schema.get("x-decided-by"));
    Object name = decision.get("propertyName");
    for (Frame frame : around) {
      if (frame.properties().containsKey(name)) {
        String telling = name.toString();
        Object value =
            frame.object().computeIfAbsent(telling, key -> value(frame.properties().get(key)));
        Object target = Contract.object(decision.get("mapping")).get(value);
        return Optional.ofNullable(target).map(reference -> Map.of("$ref", reference));
      }
    }
    return Optional.empty();
  }

  @SuppressWarnings("unchecked")
  private Object told(Map<?, ?> schema, Object branch, Object value) {
    Map<?, ?> discriminator = Contract.object(schema.get("discriminator"));
    List<Object> keys = new ArrayList<>();
    Contract.object(discriminator.get("mapping"))
        .forEach(
            (key, target) -> {
              if (target.equals(Contract.object(branch).get("$ref"))) {
                keys.add(key);
              }
            });
    if (value instanceof Map<?, ?> object && !keys.isEmpty()) {
      ((Map<String, Object>) object).put(discriminator.get("propertyName").toString(), pick(keys));
    }
    return value;
  }

  private Object plain(Map<?, ?> schema) {
    List<Object> types = new ArrayList<>(types(schema));
    types.remove("null");
    return switch (types.isEmpty() ? implied(schema) : pick(types).toString()) {
      case "array" -> list(schema);
      case "object" -> map(schema);
      case "boolean" -> random.nextBoolean();
      case "integer" -> numbers.integer(schema);
      case "number" -> numbers.decimal(schema);
      case "null" -> null;
      default -> texts.of(schema);
    };
  }

  private String implied(Map<?, ?> schema) {
    if (types(schema).contains("null")) {
      return "null";
    }
    return schema.containsKey("items")
        ? "array"
        : schema.containsKey("additionalProperties")
            ? "object"
            : pick(List.of("string", "integer", "boolean", "object", "array"));
  }

  private static List<?> types(Map<?, ?> schema) {
    Object type = schema.get("type");
    return type instanceof List<?> types ? types : type == null ? List.of() : List.of(type);
  }

  private List<Object> list(Map<?, ?> schema) {
    int least = schema.get("minItems") instanceof Integer items ? items : 0;
    int most = schema.get("maxItems") instanceof Integer items ? items : Integer.MAX_VALUE;
    int size = around.size() < DEEPEST ? Math.min(most, least + random.nextInt(3)) : least;
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(value(schema.containsKey("items") ? schema.get("items") : scalar()));
    }
    return list;
  }

  private Map<String, Object> map(Map<?, ?> schema) {
    Map<String, Object> map = new LinkedHashMap<>();
    int least = schema.containsKey("minProperties") ? 1 : 0;
    Object values = schema.get("additionalProperties");
    for (int i = random.nextInt(3) + least; i > 0; i--) {
      String name = random.nextInt(4) > 0 ? texts.token() : texts.any(0, 8);
      boolean free = !schema.containsKey("propertyNames");
      map.put(free ? name : texts.token(), value(values instanceof Map<?, ?> ? values : scalar()));
    }
    return map;
  }

  private Object scalar() {
    return Map.of("type", pick(List.of("string", "integer", "number", "boolean", "null")));
  }

  private <T> T pick(List<? extends T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
