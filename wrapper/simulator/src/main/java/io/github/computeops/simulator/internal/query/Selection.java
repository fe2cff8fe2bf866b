package io.github.computeops.simulator.internal.query;

import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Parameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The properties of an item that a response has: all, if none is named. */
public final class Selection {
  private final List<List<String>> paths;

  private Selection(List<List<String>> paths) {
    this.paths = paths;
  }

  /** Reads {@code select}. */
  public static Selection of(Parameters query) {
    return new Selection(query.value("select").map(Selection::paths).orElse(List.of()));
  }

  private static List<List<String>> paths(String select) {
    return Arrays.stream(select.split(",", -1)).map(Selection::path).toList();
  }

  private static List<String> path(String text) {
    String path = text.strip();
    if (path.isEmpty() || path.startsWith("/") || path.endsWith("/") || path.contains("//")) {
      throw ErrorResponseException.badParameter(
          "select",
          "The query parameter select has \"" + text + "\"; give properties such as id,host/name.");
    }
    return List.of(path.split("/"));
  }

  /** Returns only what was selected of an item. */
  public Object of(Object item) {
    return paths.isEmpty() ? item : some(item, paths);
  }

  private static Object some(Object json, List<List<String>> paths) {
    if (json instanceof List<?> list) {
      return list.stream().map(element -> some(element, paths)).toList();
    }
    return json instanceof Map<?, ?> map && paths.stream().noneMatch(List::isEmpty)
        ? members(map, paths)
        : json;
  }

  private static Map<Object, Object> members(Map<?, ?> map, List<List<String>> paths) {
    Map<Object, Object> members = new LinkedHashMap<>();
    map.forEach(
        (name, value) -> {
          List<List<String>> beneath =
              paths.stream()
                  .filter(path -> path.get(0).equals(name))
                  .map(path -> path.subList(1, path.size()))
                  .toList();
          if (!beneath.isEmpty()) {
            members.put(name, some(value, beneath));
          }
        });
    return members;
  }
}
