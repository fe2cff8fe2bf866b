package io.github.computeops.codegen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes unions of schemas with a choice. */
final class UnionMaker {
  private final Types types;

  UnionMaker(Types types) {
    this.types = types;
  }

  /** The union; empty where the alternatives are so plain that any JSON serves better. */
  Optional<Type> make(String name, Node schema, List<Node> branches) {
    List<Type.Variant> variants = new ArrayList<>();
    for (Node branch : branches) {
      variants.add(variant(name, branch, variants.size()));
    }
    boolean plain =
        variants.stream().noneMatch(variant -> !variant.isWrapped() || variant.isList());
    return plain
        ? Optional.empty()
        : Optional.of(
            new Type.Union(
                name,
                schema,
                discriminator(schema, branches),
                discriminated(schema, branches, variants)));
  }

  private Type.Variant variant(String union, Node branch, int position) {
    JavaType type = types.of(branch, union + variantName(branch, position));
    List<String> names = List.copyOf(new SchemaForm(branch.resolved()).properties().keySet());
    return new Type.Variant(type, List.of(), names, wrapper(type));
  }

  private static String variantName(Node branch, int position) {
    return branch.optional("x-java-name").orElse("Variant" + (position + 1));
  }

  private static String wrapper(JavaType type) {
    return switch (type.kind()) {
      case LIST -> "OfList";
      case MAP -> "OfMap";
      case MODEL -> "";
      case VALUE -> "Of" + type.name();
    };
  }

  private static String discriminator(Node schema, List<Node> branches) {
    return schema.has("discriminator")
        ? schema.get("discriminator").text("propertyName")
        : impliedDiscriminator(branches);
  }

  /**
   * A property whose one allowed value differs in every branch tells them apart as well as a
   * declared one.
   */
  private static String impliedDiscriminator(List<Node> branches) {
    for (String name : new SchemaForm(branches.get(0).resolved()).properties().keySet()) {
      Set<String> seen = new HashSet<>();
      if (branches.stream()
          .allMatch(
              branch ->
                  onlyValues(branch, name).size() == 1 && seen.addAll(onlyValues(branch, name)))) {
        return name;
      }
    }
    return "";
  }

  private static List<String> onlyValues(Node branch, String property) {
    Node schema = new SchemaForm(branch.resolved()).properties().get(property);
    if (schema == null) {
      return List.of();
    }
    return schema.resolved().has("const")
        ? List.of(schema.resolved().text("const"))
        : new SchemaForm(schema.resolved()).values();
  }

  private static List<Type.Variant> discriminated(
      Node schema, List<Node> branches, List<Type.Variant> variants) {
    String discriminator = discriminator(schema, branches);
    if (discriminator.isEmpty()) {
      return List.copyOf(variants);
    }
    Map<String, String> mapping = new TreeMap<>();
    schema
        .get("discriminator")
        .get("mapping")
        .children()
        .forEach(entry -> mapping.put(entry.name(), entry.json().asText()));
    List<Type.Variant> told = new ArrayList<>();
    for (int i = 0; i < branches.size(); i++) {
      Type.Variant variant = variants.get(i);
      told.add(
          new Type.Variant(
              variant.type(),
              values(branches.get(i), discriminator, mapping),
              variant.names(),
              variant.wrapper()));
    }
    return List.copyOf(told);
  }

  private static List<String> values(
      Node branch, String discriminator, Map<String, String> mapping) {
    if (mapping.isEmpty()) {
      List<String> only = onlyValues(branch, discriminator);
      return only.size() == 1 ? only : List.of(branch.resolved().name());
    }
    return mapping.entrySet().stream()
        .filter(entry -> entry.getValue().equals(branch.text("$ref")))
        .map(Map.Entry::getKey)
        .toList();
  }
}
