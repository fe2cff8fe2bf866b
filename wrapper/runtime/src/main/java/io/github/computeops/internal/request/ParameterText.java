package io.github.computeops.internal.request;

import io.github.computeops.json.JsonTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes the values of parameters, in the same form as in JSON: times in RFC 3339, enums as the
 * service writes them.
 */
public final class ParameterText {
  private ParameterText() {}

  /**
   * Returns the text of one value.
   *
   * @param value a string, a number, a boolean, a time or an enum
   * @return its text
   * @throws IllegalArgumentException if the value is null or has no text form
   */
  public static String of(Object value) {
    Object json = JsonTree.of(value);
    if (json == null || json instanceof List || json instanceof Map) {
      throw new IllegalArgumentException(
          "A parameter cannot be "
              + json
              + "; give a string, a number, a boolean, a time or an enum.");
    }
    return json.toString();
  }

  /**
   * Returns the texts of a parameter that can be repeated.
   *
   * @param value one value, or a list of them
   * @return their texts
   * @throws IllegalArgumentException if a value is null or has no text form
   */
  public static List<String> allOf(Object value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof Iterable<?> values) {
      values.forEach(item -> texts.add(of(item)));
    } else {
      texts.add(of(value));
    }
    return List.copyOf(texts);
  }
}
