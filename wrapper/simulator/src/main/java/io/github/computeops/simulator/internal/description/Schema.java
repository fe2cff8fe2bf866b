package io.github.computeops.simulator.internal.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A schema, with what it refers to and what it is composed of by {@code allOf} merged in. */
public final class Schema {
  private final Description description;
  private final Map<Object, @Nullable Object> node = new LinkedHashMap<>();
  private final Map<String, Object> properties = new LinkedHashMap<>();
  private final Set<String> required = new LinkedHashSet<>();

  Schema(Description description, @Nullable Object given) {
    this.description = description;
    collect(description.resolved(given));
  }

  /** What a schema says itself comes last, and overrides what it is composed of. */
  private void collect(Map<?, ?> part) {
    Description.list(part.get("allOf")).forEach(inner -> collect(description.resolved(inner)));
    node.putAll(part);
    Description.object(part.get("properties"))
        .forEach((name, schema) -> properties.merge(name.toString(), schema, Schema::both));
    Description.list(part.get("required")).forEach(name -> required.add(name.toString()));
  }

  private static Object both(Object one, Object other) {
    return Map.of("allOf", List.of(one, other));
  }

  public Set<String> propertyNames() {
    return properties.keySet();
  }

  /** Returns the names of all properties, those of alternatives too. */
  public Set<String> allPropertyNames() {
    Set<String> names = new LinkedHashSet<>(properties.keySet());
    alternatives().forEach(one -> names.addAll(one.schema().allPropertyNames()));
    return names;
  }

  public Optional<Schema> property(String name) {
    return Optional.ofNullable(properties.get(name)).map(description::schema);
  }

  /** Returns a property, if need be of an alternative. */
  Optional<Schema> anyProperty(String name) {
    return property(name)
        .or(
            () ->
                alternatives().stream()
                    .flatMap(one -> one.schema().anyProperty(name).stream())
                    .findFirst());
  }

  public Set<String> required() {
    return required;
  }

  public Optional<Schema> items() {
    return value("items").map(description::schema);
  }

  /** Returns the schemas of which one must match, or nothing if there is no choice. */
  public List<Alternative> alternatives() {
    List<Object> nodes = new ArrayList<>(Description.list(node.get("oneOf")));
    nodes.addAll(Description.list(node.get("anyOf")));
    return nodes.stream().map(this::alternative).toList();
  }

  private Alternative alternative(Object inner) {
    Map<?, ?> discriminator = Description.object(node.get("discriminator"));
    Object reference = Description.object(inner).get("$ref");
    Set<String> values =
        Description.object(discriminator.get("mapping")).entrySet().stream()
            .filter(entry -> entry.getValue().equals(reference))
            .map(entry -> entry.getKey().toString())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Alternative(
        description.schema(inner),
        String.valueOf(discriminator.get("propertyName")),
        values,
        String.valueOf(reference).replaceFirst("^#", ""));
  }

  /** Returns the types, such as {@code string} and {@code null}; none means any. */
  public List<String> types() {
    Object type = node.get("type");
    return type instanceof List<?> list
        ? list.stream().map(Object::toString).toList()
        : type == null ? implied() : List.of(type.toString());
  }

  private List<String> implied() {
    return properties.isEmpty() ? List.of() : List.of("object");
  }

  /** Returns the values of which it must be one: those of {@code const} or {@code enum}. */
  public List<?> values() {
    return node.containsKey("const")
        ? List.of(node.get("const"))
        : Description.list(node.get("enum"));
  }

  public String format() {
    return value("format").map(Object::toString).orElse("");
  }

  public Optional<Object> example() {
    return value("example");
  }

  public Optional<Object> byDefault() {
    return value("default");
  }

  /** Returns a bound such as {@code minimum} or {@code maxLength}, if there is one. */
  public Optional<Number> bound(String keyword) {
    return value(keyword).filter(Number.class::isInstance).map(Number.class::cast);
  }

  private Optional<Object> value(String keyword) {
    return Optional.ofNullable(node.get(keyword));
  }
}
