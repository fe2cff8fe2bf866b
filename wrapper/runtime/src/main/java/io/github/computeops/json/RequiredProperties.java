package io.github.computeops.json;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that a model has the properties without which the service rejects it. */
final class RequiredProperties {
  private RequiredProperties() {}

  /**
   * Checks a model.
   *
   * @param model its name, for the message
   * @param json its properties
   * @param required the names of those it must have
   * @param nullable the names of those that may be null
   * @throws IllegalStateException if one is missing; the message names all that are
   */
  static void check(
      String model,
      Map<String, @Nullable Object> json,
      List<String> required,
      Set<String> nullable) {
    StringBuilder missing = new StringBuilder();
    for (String name : required) {
      boolean set = json.containsKey(name);
      if (!set || json.get(name) == null && !nullable.contains(name)) {
        missing.append(model).append('.').append(name).append(" is required but ");
        missing.append(set ? "null; " : "not set; ");
      }
    }
    if (!missing.isEmpty()) {
      throw new IllegalStateException(missing + "use buildPartial() to send it without.");
    }
  }
}
