package io.github.computeops.spec;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the member names of an object are: OpenAPI's keywords, names given freely, or mere data. */
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

  /** The place that a member's value is. */
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

  /** The examples of a schema are a list of data, those of a parameter a map of objects. */
  private static boolean isData(String name, Object value) {
    return DATA_HOLDING.contains(name)
        || name.startsWith("x-")
        || (value instanceof List && name.equals("examples"));
  }
}
