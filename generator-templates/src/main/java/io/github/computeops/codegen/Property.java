package io.github.computeops.codegen;

import io.github.computeops.codegen.JavaType.Kind;
import java.util.Optional;

/**
 * A property of a model, as the templates see it.
 *
 * @param required whether the description promises it in responses
 * @param demanded whether a request must have it: a required property that is not read-only
 * @param identifying whether it says what a request acts on, so that it must not be blank
 * @param details the description, and what its schema says besides
 */
record Property(
    String name,
    String accessor,
    JavaType type,
    boolean required,
    boolean demanded,
    boolean identifying,
    boolean nullable,
    Optional<String> constant,
    String description,
    String details,
    boolean deprecated,
    boolean secret) {

  String quoted() {
    return JavaText.quoted(name);
  }

  /** Whether the contract promises a value, so that it reads without an {@code Optional}. */
  boolean promised() {
    return required && !nullable && (type.kind() == Kind.VALUE || type.kind() == Kind.MODEL);
  }

  String returns() {
    return promised() || type.kind() != Kind.VALUE ? type.plain() : "Optional<" + type.name() + ">";
  }

  String read() {
    if (promised()) {
      return reader("required", type);
    }
    return switch (type.kind()) {
      case LIST -> reader("list", type.element());
      case MAP -> reader("map", type.element());
      case MODEL -> reader("model", type);
      case VALUE -> reader("optional", type);
    };
  }

  private String reader(String method, JavaType read) {
    return method + "(" + quoted() + ", " + read.reader() + ")";
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
    String words = JavaText.javadoc(details).replaceAll("\\.$", "");
    return shown() + (promised() ? "" : otherwise()) + (words.isEmpty() ? "" : ": " + words);
  }

  /** What the setter does, with the first sentence of what the accessor says. */
  String sentence() {
    String first = description.split("(?<=[.!?;])\\s+(?=[\\p{Lu}`])", 2)[0];
    String words = JavaText.javadoc(first).replaceAll("[.;]$", "");
    return "Sets " + shown() + (words.isEmpty() ? "" : ": " + words) + ".";
  }

  private String otherwise() {
    return switch (type.kind()) {
      case LIST, MAP -> ", possibly empty";
      case MODEL -> ", {@linkplain JsonModel#isAbsent() absent} if there is none";
      case VALUE -> ", or empty";
    };
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
