package io.github.computeops.codegen;

import io.github.computeops.codegen.JavaType.Kind;
import java.util.Optional;

/** A property of a model, as the templates see it. */
record Property(
    String name,
    String accessor,
    JavaType type,
    boolean required,
    boolean nullable,
    Optional<String> constant,
    String description,
    boolean deprecated) {

  String quoted() {
    return JavaText.quoted(name);
  }

  boolean plain() {
    return required && !nullable && type.kind() == Kind.VALUE;
  }

  String returns() {
    if (type.kind() != Kind.VALUE) {
      return type.name();
    }
    return plain() ? type.plain() : "Optional<" + type.name() + ">";
  }

  String read() {
    return switch (type.kind()) {
      case LIST -> "list(" + quoted() + ", " + type.element().reader() + ")";
      case MAP -> "map(" + quoted() + ", " + type.element().reader() + ")";
      case VALUE -> (plain() ? "required(" : "optional(") + quoted() + ", " + type.reader() + ")";
    };
  }

  String argument() {
    return type.argument();
  }

  String setter() {
    return accessor;
  }

  String clearer() {
    return "clear" + Names.capital(accessor);
  }

  /** What the accessor returns, in words: the JSON name and the description. */
  String javadoc() {
    String words = JavaText.javadoc(description).replaceAll("\\.$", "");
    return "{@code " + shown() + "}" + (words.isEmpty() ? "" : ": " + words) + (plain() ? "" : ", or empty");
  }

  String shown() {
    return JavaText.code(name);
  }

  /** What the builder starts with: the one value the contract allows. */
  String preset() {
    return constant.map(JavaText::quoted).orElse("");
  }

  boolean hasPreset() {
    return required && constant.isPresent();
  }
}
