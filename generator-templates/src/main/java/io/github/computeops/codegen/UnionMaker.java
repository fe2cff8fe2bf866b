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

  /** The union; empty where the alternatives are so plain that any JSON serves better. */
  Optional<Type> make(String name, Node schema, List<Node> branches) {
    Discriminator discriminator = Discriminator.of(schema, branches);
    List<Variant> variants = new ArrayList<>();
    for (Node branch : branches) {
      variants.add(variant(name, branch, variants.size(), discriminator));
    }
    if (variants.stream().allMatch(variant -> variant.isWrapped() && !variant.isList())) {
      return Optional.empty();
    }
    distinct(schema, variants);
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
  private void distinct(Node schema, List<Variant> variants) {
    Set<String> seen = new HashSet<>();
    for (Variant variant : variants) {
      boolean fresh =
          variant.isWrapped()
              ? seen.add(form(variant, schema))
              : variant.values().stream().allMatch(value -> seen.add("value " + value));
      if (!fresh) {
        throw indistinct(schema, variant);
      }
    }
  }

  private String form(Variant variant, Node schema) {
    String form = variant.form();
    if (form.equals("text") && !types.isText(variant.type())) {
      throw indistinct(schema, variant);
    }
    return form;
  }

  private static UnsupportedDescriptionException indistinct(Node schema, Variant variant) {
    return new UnsupportedDescriptionException(
        schema,
        "has the alternative "
            + variant.type().name()
            + ", which cannot be told from the others by its JSON; add a discriminator or drop alternatives in the overlay");
  }
}
