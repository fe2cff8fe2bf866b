package io.github.computeops.codegen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes unions of schemas with a choice. */
final class UnionMaker {
  private final Types types;

  UnionMaker(Types types) {
    this.types = types;
  }

  /** The union; empty where any JSON serves better, or the alternatives cannot be told apart. */
  Optional<Type> make(String name, Node schema, List<Node> branches) {
    Discriminator discriminator = Discriminator.of(schema, branches);
    List<Variant> variants = variants(name, branches, discriminator);
    return variants.stream().allMatch(variant -> variant.isWrapped() && !variant.isList())
        ? Optional.empty()
        : union(name, schema, discriminator, variants);
  }

  /** The union of bodies, even of plain ones; empty where they cannot be told apart. */
  Optional<Type> ofBodies(String name, Node responses, List<Node> schemas) {
    Discriminator discriminator = Discriminator.of(responses, schemas);
    return union(name, responses, discriminator, variants(name, schemas, discriminator));
  }

  private List<Variant> variants(String name, List<Node> branches, Discriminator discriminator) {
    List<Variant> variants = new ArrayList<>();
    for (Node branch : branches) {
      variants.add(variant(name, branch, variants.size(), discriminator));
    }
    return variants;
  }

  private Optional<Type> union(
      String name, Node schema, Discriminator discriminator, List<Variant> variants) {
    Optional<Variant> alike = alike(variants);
    if (alike.isPresent()) {
      fallBack(name, schema, variants, alike.get());
      return Optional.empty();
    }
    return Optional.of(new Type.Union(name, schema, discriminator, List.copyOf(variants)));
  }

  private Variant variant(String union, Node branch, int position, Discriminator discriminator) {
    JavaType type = types.of(branch, union + "Variant" + (position + 1));
    List<String> names = List.copyOf(new SchemaForm(branch.resolved()).properties().keySet());
    return type.kind() == JavaType.Kind.MODEL
        ? new Variant(type, discriminator.values(branch), names, "")
        : new Variant(type, List.of(), names, wrapper(type));
  }

  private static String wrapper(JavaType type) {
    return switch (type.kind()) {
      case LIST -> "OfList";
      case MAP -> "OfMap";
      case MODEL, VALUE -> "Of" + type.name();
    };
  }

  /** JSON can be told to be a list, a number or text, but not which list or which text. */
  private Optional<Variant> alike(List<Variant> variants) {
    Set<String> seen = new HashSet<>();
    return variants.stream()
        .filter(
            variant ->
                variant.isWrapped()
                    ? !isForm(variant) || !seen.add(variant.form())
                    : !variant.values().stream().allMatch(value -> seen.add("value " + value)))
        .findFirst();
  }

  private boolean isForm(Variant variant) {
    return !variant.form().equals("text") || types.isText(variant.type());
  }

  /** Takes any JSON instead of a union, and says so. */
  private static void fallBack(String name, Node schema, List<Variant> variants, Variant alike) {
    String fault =
        "has the alternative "
            + alike.type().name()
            + ", which cannot be told from the others by its JSON";
    if (variants.stream().anyMatch(variant -> variant.type().models().contains(name))) {
      throw new UnsupportedDescriptionException(
          schema, fault + "; add a discriminator or drop alternatives in the overlay");
    }
    schema
        .description()
        .notes()
        .add(
            schema,
            fault
                + ", so it is any JSON; for a type of its own, add a discriminator or drop"
                + " alternatives in the overlay");
  }
}
