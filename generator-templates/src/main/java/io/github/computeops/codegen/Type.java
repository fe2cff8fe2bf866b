package io.github.computeops.codegen;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A generated type, as the templates see it. */
sealed interface Type {
  /** Its Java name. */
  String name();

  /** Where the description says it. */
  Node source();

  /** The generated types it mentions. */
  Set<String> models();

  default String javadoc() {
    return JavaText.javadoc(Saying.of(source()));
  }

  /**
   * A JSON object with known properties.
   *
   * @param unions the unions it is a variant of
   * @param secrets the names of properties, here and further down, that are shown to nobody
   * @param sent whether it is part of a request body
   * @param patch whether it is part of a merge patch, where null means something
   */
  record Model(
      String name,
      Node source,
      List<Property> properties,
      Set<String> unions,
      Set<String> secrets,
      boolean sent,
      boolean patch)
      implements Type {
    @Override
    public Set<String> models() {
      Set<String> models = new TreeSet<>();
      properties.forEach(property -> models.addAll(property.type().models()));
      return models;
    }

    Model asSent() {
      return new Model(name, source, properties, unions, secrets, true, patch);
    }

    Model asPatch() {
      return new Model(name, source, properties, unions, secrets, sent, true);
    }

    Model in(String union) {
      Set<String> more = new TreeSet<>(unions);
      more.add(union);
      return new Model(name, source, properties, more, secrets, sent, patch);
    }

    Model hiding(Set<String> names) {
      return new Model(name, source, properties, unions, names, sent, patch);
    }

    boolean hides() {
      return !secrets.isEmpty();
    }

    String quotedSecrets() {
      return secrets.stream().map(JavaText::quoted).collect(Collectors.joining(", "));
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

    /** What it must have when it is sent, or null. */
    Demands demands() {
      return Demands.of(this);
    }

    List<Property> presets() {
      return properties.stream().filter(Property::hasPreset).toList();
    }

    boolean uses(String type) {
      return properties.stream()
          .anyMatch(
              property -> property.returns().contains(type) || property.argument().contains(type));
    }

    boolean usesOptional() {
      return uses("Optional<");
    }

    boolean usesList() {
      return uses("List<") || demands() != null && demands().hasRequired();
    }

    boolean usesSet() {
      return hides() || demands() != null && demands().usesSet();
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

    /** All constants as arguments. */
    String listed() {
      return constants.stream().map(Constant::name).collect(Collectors.joining(", "));
    }

    /** What a switch knows, without the one that is there anyway. */
    List<Constant> switched() {
      return constants.stream().filter(constant -> !constant.name().equals("UNKNOWN")).toList();
    }
  }

  /** A value of an enumeration. */
  record Constant(String name, String value) {
    String quoted() {
      return JavaText.quoted(value);
    }

    String shown() {
      return JavaText.code(value.isEmpty() ? "\"\"" : value);
    }
  }

  /** One of several forms. */
  record Union(String name, Node source, Discriminator discriminator, List<Variant> variants)
      implements Type {
    @Override
    public Set<String> models() {
      Set<String> models = new TreeSet<>();
      variants.forEach(variant -> models.addAll(variant.type().models()));
      return models;
    }

    /** How the union's type begins: by what its variants are told apart. */
    String told() {
      if (discriminator.property().isEmpty()) {
        return "byShape(";
      }
      String method = discriminator.outside() ? "byEnclosing(" : "by(";
      return method + JavaText.quoted(discriminator.property()) + ", ";
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

    /** What tells the variants, as calls on the union's type. */
    List<String> choices() {
      return variants.stream().flatMap(variant -> variant.choices(discriminator).stream()).toList();
    }

    boolean usesList() {
      return uses("List<");
    }

    boolean usesMap() {
      return uses("Map<");
    }

    boolean usesTime() {
      return uses("OffsetDateTime");
    }

    boolean usesDate() {
      return uses("LocalDate");
    }

    private boolean uses(String type) {
      return wrapped().stream().anyMatch(variant -> variant.type().name().contains(type));
    }
  }
}
