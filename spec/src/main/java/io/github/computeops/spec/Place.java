package io.github.computeops.spec;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The meaning of the member names of an object: keywords of OpenAPI, chosen names, or data. */
public enum Place {
  KEYWORDS,
  NAMES,
  DATA;

  private static final Set<String> NAMING =
      Set.of(
          "$defs",
          "callbacks",
          "content",
          "definitions",
          "dependentRequired",
          "dependentSchemas",
          "encoding",
          "examples",
          "headers",
          "links",
          "mapping",
          "parameters",
          "pathItems",
          "paths",
          "patternProperties",
          "properties",
          "requestBodies",
          "responses",
          "schemas",
          "scopes",
          "securitySchemes",
          "variables",
          "webhooks");
  private static final Set<String> DATA_HOLDING =
      Set.of("const", "default", "enum", "example", "value");

  /** Returns the meaning of the names within the value of a member. */
  public Place under(String name, Object value) {
    return switch (this) {
      case DATA -> DATA;
      case NAMES -> KEYWORDS;
      case KEYWORDS -> isData(name, value) ? DATA : isNaming(name, value) ? NAMES : KEYWORDS;
    };
  }

  private static boolean isNaming(String name, Object value) {
    return value instanceof Map && NAMING.contains(name);
  }

  /** Tells {@code examples} apart: a list of data in a schema, named objects in a parameter. */
  private static boolean isData(String name, Object value) {
    return DATA_HOLDING.contains(name)
        || name.startsWith("x-")
        || (value instanceof List && name.equals("examples"));
  }
}
