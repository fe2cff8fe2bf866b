package io.github.computeops.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Separates the prose of a description, which is written for readers, from the facts, which
 * programs rely on. Examples count as facts, together with their summaries.
 */
public final class Prose {
  private static final Set<String> MEMBERS =
      Set.of(
          "description",
          "externalDocs",
          "info",
          "summary",
          "title",
          "x-enumDescriptions",
          "x-tags");

  private Prose() {}

  /** Returns whether a member is prose. */
  public static boolean is(String name, Place place) {
    return place == Place.KEYWORDS && MEMBERS.contains(name);
  }

  /** Returns the meaning of the names within the value of a member. */
  public static Place under(Place place, String name, Object value) {
    return place == Place.KEYWORDS && name.equals("examples")
        ? Place.DATA
        : place.under(name, value);
  }

  /** Returns a copy of a tree without its prose. */
  public static Object without(Object tree, Place place) {
    if (tree instanceof Map<?, ?> map) {
      return facts(map, place);
    }
    return tree instanceof List<?> list
        ? list.stream().map(item -> without(item, place)).toList()
        : tree;
  }

  private static Map<String, Object> facts(Map<?, ?> map, Place place) {
    Map<String, Object> facts = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          String name = key.toString();
          if (!is(name, place)) {
            facts.put(name, without(value, under(place, name, value)));
          }
        });
    return facts;
  }
}
