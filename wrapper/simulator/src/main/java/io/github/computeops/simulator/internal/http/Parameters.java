package io.github.computeops.simulator.internal.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of a query string or a form. If a name is given twice, its first value counts. */
public final class Parameters {
  private final Map<String, String> values = new LinkedHashMap<>();

  public Parameters(String encoded) {
    for (String pair : encoded.split("&")) {
      String[] parts = pair.split("=", 2);
      if (!parts[0].isEmpty()) {
        values.putIfAbsent(
            PercentDecoding.parameter(parts[0]),
            parts.length == 2 ? PercentDecoding.parameter(parts[1]) : "");
      }
    }
  }

  public Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
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
