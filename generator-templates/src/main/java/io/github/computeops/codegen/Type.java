package io.github.computeops.codegen;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A generated type, as the templates see it. */
sealed interface Type {
  /** Its Java name. */
  String name();

  /** Where the description says it. */
  Node source();

  /** The generated types it mentions. */
  Set<String> models();

  default String javadoc() {
    String description = source().text("description");
    return JavaText.javadoc(
        description.isBlank() ? "The schema at `" + source().pointer() + "`." : description);
  }

  /** A JSON object with known properties. */
  record Model(
      String name, Node source, List<Property> properties, Set<String> unions, boolean patch)
      implements Type {
    @Override
    public Set<String> models() {
      Set<String> models = new TreeSet<>();
      properties.forEach(property -> models.addAll(property.type().models()));
      return models;
    }

    Model asPatch() {
      return new Model(name, source, properties, unions, true);
    }

    Model in(String union) {
      Set<String> more = new TreeSet<>(unions);
      more.add(union);
      return new Model(name, source, properties, more, patch);
    }

    String implemented() {
      return unions.isEmpty() ? "" : " implements " + String.join(", ", unions);
    }

    /**
     * The properties a caller may set to null: those that are nullable, and all those of a merge
     * patch.
     */
    List<Property> clearable() {
      return properties.stream().filter(property -> patch || property.nullable()).toList();
    }

    List<Property> presets() {
      return properties.stream().filter(Property::hasPreset).toList();
    }

    boolean uses(String type) {
      return properties.stream()
          .anyMatch(
              property -> property.returns().contains(type) || property.argument().contains(type));
    }

    boolean usesTypes() {
      return properties.stream().anyMatch(property -> property.read().contains("JsonTypes."));
    }

    boolean usesOptional() {
      return uses("Optional<");
    }

    boolean usesList() {
      return uses("List<");
    }

    boolean usesTime() {
      return uses("OffsetDateTime");
    }

    boolean usesDate() {
      return uses("LocalDate");
    }
  }

  /** A text of which some values are known. */
  record Enumeration(String name, Node source, List<Constant> constants) implements Type {
    @Override
    public Set<String> models() {
      return Set.of();
    }

    /** The names a switch knows: one each, without the one that is there anyway. */
    List<String> known() {
      return constants.stream()
          .map(Constant::name)
          .filter(constant -> !constant.equals("UNKNOWN"))
          .toList();
    }
  }

  /** A value of an enumeration. */
  record Constant(String name, String value) {
    String quoted() {
      return JavaText.quoted(value);
    }

    String shown() {
      return JavaText.code(value);
    }
  }

  /** One of several forms. */
  record Union(String name, Node source, String discriminator, List<Variant> variants)
      implements Type {
    @Override
    public Set<String> models() {
      Set<String> models = new TreeSet<>();
      variants.forEach(variant -> models.addAll(variant.type().models()));
      return models;
    }

    boolean discriminated() {
      return !discriminator.isEmpty();
    }

    String quotedDiscriminator() {
      return JavaText.quoted(discriminator);
    }

    String permitted() {
      Set<String> names = new TreeSet<>();
      variants.forEach(variant -> names.add(variant.permitted(name)));
      names.add(name + ".Unrecognized");
      return String.join(", ", names);
    }

    List<Variant> wrapped() {
      return variants.stream().filter(Variant::isWrapped).toList();
    }

    boolean usesList() {
      return !wrapped().isEmpty()
          && wrapped().stream().anyMatch(variant -> variant.type().name().contains("List<"));
    }

    boolean usesTypes() {
      return wrapped().stream().anyMatch(variant -> variant.type().reader().contains("JsonTypes."));
    }
  }

  /**
   * One form of a union.
   *
   * @param type what it is read as
   * @param values the discriminator's values that tell it
   * @param names the property names it knows
   * @param wrapper the nested class that holds it where it is no model of its own, else empty
   */
  record Variant(JavaType type, List<String> values, List<String> names, String wrapper) {
    boolean isWrapped() {
      return !wrapper.isEmpty();
    }

    String permitted(String union) {
      return isWrapped() ? union + "." + wrapper : type.name();
    }

    List<String> quotedValues() {
      return values.stream().map(JavaText::quoted).toList();
    }

    String quotedNames() {
      StringBuilder quoted = new StringBuilder();
      names.forEach(name -> quoted.append(", ").append(JavaText.quoted(name)));
      return quoted.toString();
    }

    boolean isList() {
      return type.kind() == JavaType.Kind.LIST;
    }
  }
}
