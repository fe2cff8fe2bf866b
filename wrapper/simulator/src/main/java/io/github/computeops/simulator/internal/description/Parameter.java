package io.github.computeops.simulator.internal.description;

import java.util.Map;

/** A parameter of an operation. */
public final class Parameter {
  private final Description description;
  private final Map<?, ?> parameter;
  private final String pointer;

  Parameter(Description description, Map<?, ?> parameter, String pointer) {
    this.description = description;
    this.pointer = pointer;
    this.parameter = parameter;
  }

  public String name() {
    return String.valueOf(parameter.get("name"));
  }

  boolean isIn(String place) {
    return place.equals(parameter.get("in"));
  }

  public boolean isRequired() {
    return Boolean.TRUE.equals(parameter.get("required"));
  }

  /** Returns the JSON pointer of its schema. */
  public String pointer() {
    return pointer + "/schema";
  }

  public Schema schema() {
    return description.schema(parameter.get("schema"));
  }

  Map<?, ?> filterable() {
    return Description.object(parameter.get("x-filterable"));
  }
}
