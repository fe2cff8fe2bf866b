package io.github.computeops.codegen;

import java.util.Map;

/** A parameter of an operation, as the templates see it. */
record Parameter(
    String name,
    String place,
    String javaName,
    JavaType type,
    boolean required,
    boolean deprecated,
    String description) {
  private static final Map<String, String> EXPANDERS =
      Map.of("path", "SegmentExpander", "query", "QueryExpander", "header", "HeaderExpander");

  boolean isHeader() {
    return place.equals("header");
  }

  boolean isQuery() {
    return place.equals("query");
  }

  String quoted() {
    return JavaText.quoted(name);
  }

  String expander() {
    return EXPANDERS.get(place);
  }

  String annotation() {
    return "@Param(value = \"" + javaName + "\", expander = " + expander() + ".class)";
  }

  /** {@code parameter} or {@code header}: how a query's builder takes it. */
  String taker() {
    return isHeader() ? "header" : "with";
  }

  /** What it is, as the description of a parameter. */
  String javadoc() {
    return JavaText.javadoc(description.isBlank() ? "the parameter `" + name + "`" : description);
  }

  /** What it is, as the first sentence of the method that sets it. */
  String sentence() {
    return JavaText.javadoc(
        description.isBlank() ? "Sets the parameter `" + name + "`." : description);
  }
}
