package io.github.computeops.http;

import io.github.computeops.json.JsonTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The text of a parameter's value, the same as in JSON: times in RFC 3339, enums as the service
 * writes them.
 */
final class ParameterText {
  private ParameterText() {}

  static String of(Object value) {
    Object json = JsonTree.of(value);
    if (json == null || json instanceof List || json instanceof Map) {
      throw new IllegalArgumentException(
          "A parameter cannot be " + json + "; give text, a number, a boolean or a time.");
    }
    return json.toString();
  }

  static List<String> allOf(Object value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof Iterable<?> values) {
      values.forEach(item -> texts.add(of(item)));
    } else {
      texts.add(of(value));
    }
    return List.copyOf(texts);
  }
}
