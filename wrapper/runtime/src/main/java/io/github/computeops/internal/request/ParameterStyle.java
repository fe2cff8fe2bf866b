package io.github.computeops.internal.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a list or an object becomes query parameters, unless it is a list that repeats. */
public enum ParameterStyle {
  /** {@code id=a,b}. */
  COMMAS(","),
  /** {@code id=a b}. */
  SPACES(" "),
  /** {@code id=a|b}. */
  PIPES("|"),
  /** {@code id=lat,1,long,2}: the names and values of an object. */
  PAIRS(","),
  /** {@code lat=1} and {@code long=2}: each property is a parameter. */
  PROPERTIES(""),
  /** {@code id[lat]=1} and {@code id[long]=2}. */
  DEEP_OBJECT("");

  private final String delimiter;

  ParameterStyle(String delimiter) {
    this.delimiter = delimiter;
  }

  /**
   * Returns the parameters that a value becomes.
   *
   * @param name the parameter
   * @param value a list, or a map for an object; not null
   * @return the text of each parameter by its name
   * @throws IllegalArgumentException if a value in it has no text form
   */
  public Map<String, String> parameters(String name, Object value) {
    return switch (this) {
      case COMMAS, SPACES, PIPES ->
          Map.of(name, String.join(delimiter, ParameterText.allOf(value)));
      case PAIRS -> Map.of(name, String.join(delimiter, pairs(value)));
      case PROPERTIES -> properties(value, "", "");
      case DEEP_OBJECT -> properties(value, name + "[", "]");
    };
  }

  private static List<String> pairs(Object object) {
    List<String> pairs = new ArrayList<>();
    properties(object, "", "").forEach((name, text) -> pairs.addAll(List.of(name, text)));
    return pairs;
  }

  private static Map<String, String> properties(Object object, String before, String after) {
    Map<String, String> properties = new LinkedHashMap<>();
    ((Map<?, ?>) object)
        .forEach((name, value) -> properties.put(before + name + after, ParameterText.of(value)));
    return properties;
  }
}
