package io.github.computeops.json;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a model has the properties without which the service rejects it, or could take it for
 * another request.
 *
 * @param model its name, for the message
 * @param json its properties
 * @param nullable the names of those that may be null
 * @param identifiers the names of those that must not be blank, even if they may be left out
 */
record RequiredProperties(
    String model,
    Map<String, @Nullable Object> json,
    Set<String> nullable,
    Set<String> identifiers) {

  /**
   * Checks the model.
   *
   * @param required the names of the properties that it must have
   * @throws IllegalStateException if one is missing or blank; the message names all that are
   */
  void check(List<String> required) {
    checkRequired(required);
    for (String name : identifiers) {
      Object value = json.get(name);
      if (value != null && !blank(value).isEmpty() && !List.of().equals(value)) {
        throw new IllegalStateException(
            model + "." + name + " is " + blank(value) + "; leave it out, or use buildPartial().");
      }
    }
  }

  private void checkRequired(List<String> required) {
    StringBuilder faults = new StringBuilder();
    for (String name : required) {
      String fault = fault(name);
      if (!fault.isEmpty()) {
        faults.append(model).append('.').append(name).append(" is required but ");
        faults.append(fault).append("; ");
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException(faults + "use buildPartial() to send it without.");
    }
  }

  private String fault(String name) {
    Object value = json.get(name);
    if (value == null) {
      return !json.containsKey(name) ? "not set" : nullable.contains(name) ? "" : "null";
    }
    return identifiers.contains(name) ? blank(value) : "";
  }

  private static String blank(Object value) {
    if (value instanceof List<?> list) {
      boolean whole = list.stream().noneMatch(item -> item == null || JsonTypes.isBlank(item));
      return list.isEmpty() ? "an empty list" : whole ? "" : "a list with a blank or null element";
    }
    return JsonTypes.isBlank(value) ? "blank" : "";
  }
}
