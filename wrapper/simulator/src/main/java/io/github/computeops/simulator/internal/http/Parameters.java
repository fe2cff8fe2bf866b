package io.github.computeops.simulator.internal.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of a query string or a form. If a name is given twice, its first value counts,
 * unless the parameter is a list.
 */
public final class Parameters {
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  public Parameters(String encoded) {
    for (String pair : encoded.split("&")) {
      String[] parts = pair.split("=", 2);
      if (!parts[0].isEmpty()) {
        values
            .computeIfAbsent(PercentDecoding.parameter(parts[0]), name -> new ArrayList<>())
            .add(parts.length == 2 ? PercentDecoding.parameter(parts[1]) : "");
      }
    }
  }

  public Optional<String> value(String name) {
    return values(name).stream().findFirst();
  }

  /** Returns all values of a parameter, in their order. */
  public List<String> values(String name) {
    return values.getOrDefault(name, List.of());
  }

  /**
   * Returns these parameters if they have no other names than these.
   *
   * @throws ErrorResponseException if there is another, which would be ignored silently
   */
  public Parameters allowOnly(String... names) {
    for (String name : values.keySet()) {
      if (!List.of(names).contains(name)) {
        throw ErrorResponseException.badParameter(
            name, "The simulator does not support the query parameter " + name + " here.");
      }
    }
    return this;
  }
}
