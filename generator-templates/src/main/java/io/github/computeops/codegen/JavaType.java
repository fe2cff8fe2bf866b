package io.github.computeops.codegen;

import java.util.Set;

/**
 * A Java type as the templates need it.
 *
 * @param name as written in code, with type arguments, boxed
 * @param reader the expression of its {@code JsonType}
 * @param element the type inside a list or a map, else null
 * @param models the generated types it mentions
 */
record JavaType(Kind kind, String name, String reader, JavaType element, Set<String> models) {
  enum Kind {
    VALUE,
    MODEL,
    LIST,
    MAP
  }

  static final JavaType ANY = value("Object", "JsonTypes.ANY");
  static final JavaType TEXT = value("String", "JsonTypes.TEXT");
  static final JavaType BOOLEAN = value("Boolean", "JsonTypes.BOOLEAN");
  static final JavaType LONG = value("Long", "JsonTypes.LONG");
  static final JavaType INTEGER = value("Integer", "JsonTypes.INTEGER");
  static final JavaType DOUBLE = value("Double", "JsonTypes.DOUBLE");
  static final JavaType TIME = value("OffsetDateTime", "JsonTypes.TIME");
  static final JavaType DATE = value("LocalDate", "JsonTypes.DATE");

  /** Sent block by block; no JSON is read as this. */
  static final JavaType BODY = value("RequestBody", "");

  /** Received as it comes; no JSON is read as this. */
  static final JavaType STREAM = value("InputStream", "");

  private static JavaType value(String name, String reader) {
    return new JavaType(Kind.VALUE, name, reader, null, Set.of());
  }

  static JavaType model(String name) {
    return new JavaType(Kind.MODEL, name, name + ".TYPE", null, Set.of(name));
  }

  /** An enumeration or a union: generated, but with no empty form of its own. */
  static JavaType generated(String name) {
    return new JavaType(Kind.VALUE, name, name + ".TYPE", null, Set.of(name));
  }

  static JavaType listOf(JavaType element) {
    return new JavaType(
        Kind.LIST,
        "List<" + element.name + ">",
        "JsonTypes.listOf(" + element.reader + ")",
        element,
        element.models);
  }

  static JavaType mapOf(JavaType value) {
    return new JavaType(
        Kind.MAP,
        "Map<String, " + value.name + ">",
        "JsonTypes.mapOf(" + value.reader + ")",
        value,
        value.models);
  }

  /** The primitive where there is one, for what is never null. */
  String plain() {
    return switch (name) {
      case "Boolean" -> "boolean";
      case "Long" -> "long";
      case "Integer" -> "int";
      case "Double" -> "double";
      default -> name;
    };
  }

  /** What a caller hands in. */
  String argument() {
    return plain();
  }
}
