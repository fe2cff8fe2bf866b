package io.github.computeops.spec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The one order in which a description is written, so that two editions differ only where they
 * differ in substance: a few leading keywords first, the rest by name, and lists that are sets
 * sorted.
 */
final class CanonicalOrder {
  private static final List<String> LEADING =
      List.of(
          "openapi",
          "info",
          "servers",
          "security",
          "tags",
          "operationId",
          "name",
          "in",
          "summary",
          "description",
          "title",
          "required",
          "deprecated",
          "type",
          "format",
          "parameters",
          "requestBody",
          "responses");
  private static final Set<String> SETS = Set.of("required", "type");
  private static final Comparator<String> BY_RANK =
      Comparator.<String>comparingInt(CanonicalOrder::rank)
          .thenComparing(Comparator.naturalOrder());

  private CanonicalOrder() {}

  static Document of(Document document) {
    return new Document(document.name(), map(document.tree()));
  }

  private static int rank(String key) {
    int at = LEADING.indexOf(key);
    return at < 0 ? LEADING.size() : at;
  }

  private static Object node(Object node, String key) {
    if (node instanceof Map<?, ?> map) {
      return map(map);
    }
    return node instanceof List<?> list ? list(list, key) : node;
  }

  private static Map<String, Object> map(Map<?, ?> map) {
    Map<String, Object> ordered = new LinkedHashMap<>();
    map.keySet().stream()
        .map(String::valueOf)
        .sorted(BY_RANK)
        .forEach(key -> ordered.put(key, node(map.get(key), key)));
    return ordered;
  }

  private static List<Object> list(List<?> list, String key) {
    List<Object> ordered = new ArrayList<>();
    list.forEach(item -> ordered.add(node(item, "")));
    if (SETS.contains(key) && list.stream().allMatch(String.class::isInstance)) {
      ordered.sort(Comparator.comparing(Object::toString));
    }
    return ordered;
  }
}
