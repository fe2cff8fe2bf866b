package io.github.computeops.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The same item in two editions of a list, recognised by its name or content, not by its position.
 *
 * @param before the index in the earlier list; negative if the item is new
 * @param after the index in the later list; negative if the item is gone
 */
public record ItemPair(int before, int after) {
  private static final int NONE = -1;

  /** Pairs the items of two lists: by name, then by content, then in order. Each occurs once. */
  public static List<ItemPair> of(List<?> before, List<?> after) {
    List<Integer> was = indices(before);
    List<Integer> is = indices(after);
    List<ItemPair> pairs = new ArrayList<>();
    pairs.addAll(match(was, is, i -> name(before.get(i)), i -> name(after.get(i))));
    pairs.addAll(match(was, is, i -> facts(before.get(i)), i -> facts(after.get(i))));
    pairs.addAll(match(was, is, i -> form(before.get(i)), i -> form(after.get(i))));
    was.forEach(i -> pairs.add(new ItemPair(i, NONE)));
    is.forEach(i -> pairs.add(new ItemPair(NONE, i)));
    return pairs;
  }

  private static List<Integer> indices(List<?> list) {
    return new ArrayList<>(IntStream.range(0, list.size()).boxed().toList());
  }

  /** Pairs items with the same key and removes them from both lists; an empty key never matches. */
  private static List<ItemPair> match(
      List<Integer> was,
      List<Integer> is,
      Function<Integer, Object> key,
      Function<Integer, Object> otherKey) {
    Map<Object, List<Integer>> waiting = new LinkedHashMap<>();
    is.forEach(i -> waiting.computeIfAbsent(otherKey.apply(i), k -> new ArrayList<>()).add(i));
    List<ItemPair> pairs = new ArrayList<>();
    for (Integer i : List.copyOf(was)) {
      List<Integer> candidates = waiting.getOrDefault(key.apply(i), List.of());
      if (!key.apply(i).equals("") && !candidates.isEmpty()) {
        pairs.add(new ItemPair(i, candidates.remove(0)));
      }
    }
    pairs.forEach(pair -> was.remove((Integer) pair.before));
    pairs.forEach(pair -> is.remove((Integer) pair.after));
    return pairs;
  }

  /** Returns what identifies an item in its list; empty if nothing does. */
  public static String name(Object item) {
    if (!(item instanceof Map<?, ?> map)) {
      return String.valueOf(item);
    }
    for (String key : List.of("name", "$ref", "url")) {
      if (map.get(key) instanceof String name) {
        return map.get("in") instanceof String in ? name + " in " + in : name;
      }
    }
    return "";
  }

  private static Object facts(Object item) {
    return item instanceof Map ? Prose.without(item, Place.KEYWORDS) : "";
  }

  /** Returns one key for all objects without a name, so that they are paired in order. */
  private static Object form(Object item) {
    return item instanceof Map && name(item).isEmpty() ? Map.of() : "";
  }

  /** Returns whether the item is in the later list only. */
  public boolean isNew() {
    return before < 0;
  }

  /** Returns whether the item is in the earlier list only. */
  public boolean isGone() {
    return after < 0;
  }
}
