package io.github.computeops.codegen;

import java.util.ArrayList;
import java.util.List;

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

  List<String> choices(Discriminator discriminator) {
    if (isWrapped()) {
      return List.of("." + form() + "(" + wrapper + "::new)");
    }
    List<String> choices = new ArrayList<>(values.stream().map(this::choice).toList());
    if (discriminator.outside() || discriminator.property().isEmpty()) {
      choices.add(".object(" + type.reader() + quotedNames() + ")");
    }
    return choices;
  }

  private String choice(String value) {
    return ".when(" + JavaText.quoted(value) + ", " + type.reader() + ")";
  }

  private String quotedNames() {
    StringBuilder quoted = new StringBuilder();
    names.forEach(name -> quoted.append(", ").append(JavaText.quoted(name)));
    return quoted.toString();
  }

  boolean isList() {
    return type.kind() == JavaType.Kind.LIST;
  }

  /** The form of JSON that tells it, where it is no model. */
  String form() {
    return switch (type.plain()) {
      case "boolean" -> "bool";
      case "long", "int", "double" -> "number";
      default -> isList() ? "list" : type.kind() == JavaType.Kind.MAP ? "map" : "text";
    };
  }
}
