package io.github.computeops.simulator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parameters of a query string or a form. Of a name given twice, the first counts. */
final class Parameters {
  private final Map<String, String> values = new LinkedHashMap<>();

  Parameters(String encoded) {
    for (String pair : encoded.split("&")) {
      String[] parts = pair.split("=", 2);
      if (!parts[0].isEmpty()) {
        values.putIfAbsent(
            Decoding.parameter(parts[0]), parts.length == 2 ? Decoding.parameter(parts[1]) : "");
      }
    }
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  Set<String> names() {
    return values.keySet();
  }
}
