package io.github.computeops.codegen;

import java.util.Map;

/**
 * How a parameter that is a list or an object is written, by {@code style} and {@code explode}.
 *
 * @param style that of the description, or its default
 * @param explode whether each value, or each property, is written by itself
 */
record Style(String style, boolean explode) {
  private static final Map<String, String> DELIMITED =
      Map.of("form", "COMMAS", "spaceDelimited", "SPACES", "pipeDelimited", "PIPES");
  private static final Map<String, String> DELIMITERS =
      Map.of("form", ",", "simple", ",", "spaceDelimited", " ", "pipeDelimited", "|");

  static Style of(Node parameter) {
    String usual = parameter.text("in").equals("query") ? "form" : "simple";
    String style = parameter.optional("style").orElse(usual);
    boolean explode = parameter.has("explode") ? parameter.flag("explode") : style.equals("form");
    return new Style(style, explode);
  }

  /** Whether the values of a list are parameters of one name. */
  boolean repeats() {
    return explode && !style.equals("simple");
  }

  /** The constant of the runtime that writes a list. */
  String ofList() {
    return DELIMITED.getOrDefault(style, "COMMAS");
  }

  /** The constant of the runtime that writes an object. */
  String ofObject() {
    return style.equals("deepObject") ? "DEEP_OBJECT" : explode ? "PROPERTIES" : "PAIRS";
  }

  /** What is between the values of a list. */
  String delimiter() {
    return DELIMITERS.getOrDefault(style, ",");
  }
}
