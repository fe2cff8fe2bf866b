package io.github.computeops.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Two items that are the same one in two editions of a list, by what names them and not by where
 * they stand.
 *
 * @param before the index in the earlier list; negative where it is new
 * @param after the index in the later list; negative where it is gone
 */
public record Pair(int before, int after) {
  private static final int NONE = -1;

  /** Every item once: by name, else by what it says, else in order. */
  public static List<Pair> of(List<?> before, List<?> after) {
    List<Integer> was = indices(before);
    List<Integer> is = indices(after);
    List<Pair> pairs = new ArrayList<>();
    pairs.addAll(match(was, is, i -> name(before.get(i)), i -> name(after.get(i))));
    pairs.addAll(match(was, is, i -> facts(before.get(i)), i -> facts(after.get(i))));
    pairs.addAll(match(was, is, i -> form(before.get(i)), i -> form(after.get(i))));
    was.forEach(i -> pairs.add(new Pair(i, NONE)));
    is.forEach(i -> pairs.add(new Pair(NONE, i)));
    return pairs;
  }

  private static List<Integer> indices(List<?> list) {
    return new ArrayList<>(IntStream.range(0, list.size()).boxed().toList());
  }

  /** Takes out of both what has the same key; no key matches nothing. */
  private static List<Pair> match(
      List<Integer> was,
      List<Integer> is,
      Function<Integer, Object> key,
      Function<Integer, Object> otherKey) {
    Map<Object, List<Integer>> waiting = new LinkedHashMap<>();
    is.forEach(i -> waiting.computeIfAbsent(otherKey.apply(i), k -> new ArrayList<>()).add(i));
    List<Pair> pairs = new ArrayList<>();
    for (Integer i : List.copyOf(was)) {
      List<Integer> candidates = waiting.getOrDefault(key.apply(i), List.of());
      if (!key.apply(i).equals("") && !candidates.isEmpty()) {
        pairs.add(new Pair(i, candidates.remove(0)));
      }
    }
    pairs.forEach(pair -> was.remove((Integer) pair.before));
    pairs.forEach(pair -> is.remove((Integer) pair.after));
    return pairs;
  }

  /** What names an item among its like; empty where nothing does. */
  public static String name(Object item) {
    if (!(item instanceof Map<?, ?> map)) {
      return String.valueOf(item);
    }
    for (String key : List.of("$ref", "name", "url")) {
      if (map.get(key) instanceof String name) {
        return map.get("in") instanceof String in ? name + " in " + in : name;
      }
    }
    return "";
  }

  private static Object facts(Object item) {
    return item instanceof Map ? Prose.without(item, Place.KEYWORDS) : "";
  }

  /** Objects without a name go with each other, in order. */
  private static Object form(Object item) {
    return item instanceof Map && name(item).isEmpty() ? Map.of() : "";
  }

  public boolean isNew() {
    return before < 0;
  }

  public boolean isGone() {
    return after < 0;
  }
}
