package io.github.computeops.webhook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The headers of a request, whose names ignore case. */
record ReceivedHeaders(Map<String, List<String>> values) {
  List<String> all(String name) {
    return values.entrySet().stream()
        .filter(header -> name.equalsIgnoreCase(header.getKey()))
        .flatMap(header -> header.getValue().stream())
        .toList();
  }

  Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /** Returns the length of the body that is announced; 0 if none is. */
  long contentLength() {
    try {
      return first("Content-Length").map(String::strip).map(Long::parseLong).orElse(0L);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
