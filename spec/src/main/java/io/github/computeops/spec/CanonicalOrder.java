package io.github.computeops.spec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which a description is written, so that a text diff of two editions shows only
 * differences in content: a few leading keywords first, the rest by name, and lists that are sets
 * sorted. Lists in examples and other data keep their order.
 */
public final class CanonicalOrder {
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

  /** Returns a copy of a document in canonical order. */
  public static Document of(Document document) {
    return new Document(document.name(), map(document.tree(), Place.KEYWORDS));
  }

  private static int rank(String key) {
    int at = LEADING.indexOf(key);
    return at < 0 ? LEADING.size() : at;
  }

  private static Map<String, Object> map(Map<String, Object> map, Place place) {
    Map<String, Object> ordered = new LinkedHashMap<>();
    map.keySet().stream()
        .sorted(BY_RANK)
        .forEach(name -> ordered.put(name, member(name, map.get(name), place)));
    return ordered;
  }

  private static Object member(String name, Object value, Place place) {
    return place == Place.KEYWORDS && SETS.contains(name) && value instanceof List<?> list
        ? set(list)
        : node(value, place.under(name, value));
  }

  /** Sorts a list of strings; a list with anything else in it is invalid here and left as it is. */
  private static List<?> set(List<?> list) {
    return list.stream().allMatch(String.class::isInstance)
        ? new ArrayList<>(list.stream().sorted().toList())
        : list;
  }

  @SuppressWarnings("unchecked")
  private static Object node(Object node, Place place) {
    if (node instanceof Map<?, ?> map) {
      return map((Map<String, Object>) map, place);
    }
    return node instanceof List<?> list
        ? new ArrayList<>(list.stream().map(item -> node(item, place)).toList())
        : node;
  }
}
