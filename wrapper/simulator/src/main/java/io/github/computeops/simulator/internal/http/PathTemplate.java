package io.github.computeops.simulator.internal.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A path in which segments such as <code>{id}</code> are variables. */
final class PathTemplate {
  private final String[] segments;

  PathTemplate(String template) {
    segments = template.split("/", -1);
  }

  /** Returns the decoded variables, or nothing if the path does not match. */
  Optional<Map<String, String>> match(String path) {
    String[] given = path.split("/", -1);
    if (given.length != segments.length) {
      return Optional.empty();
    }
    Map<String, String> variables = new LinkedHashMap<>();
    for (int i = 0; i < given.length; i++) {
      if (!matches(segments[i], PercentDecoding.segment(given[i]), variables)) {
        return Optional.empty();
      }
    }
    return Optional.of(variables);
  }

  private static boolean matches(String segment, String value, Map<String, String> variables) {
    if (!segment.startsWith("{")) {
      return segment.equals(value);
    }
    variables.put(segment.substring(1, segment.length() - 1), value);
    return !value.isEmpty();
  }
}
