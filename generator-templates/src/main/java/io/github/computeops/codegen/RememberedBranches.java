package io.github.computeops.codegen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds where the alternatives and parts of a schema were before: they have no names, and their
 * index changes if another comes in front. One is taken for the earlier one that it shares most
 * properties with.
 */
final class RememberedBranches {
  private static final Set<String> LISTS = Set.of("oneOf", "anyOf", "allOf");
  private static final String NEW = "new";

  /** By list and index, what is told of below: properties, mostly. */
  private final Map<String, Map<String, Set<String>>> before = new HashMap<>();

  private final Map<String, Map<String, String>> aligned = new HashMap<>();

  RememberedBranches(List<JavaName> names) {
    names.forEach(name -> add(name.pointer()));
  }

  private void add(String pointer) {
    List<String> steps = steps(pointer);
    for (int i = 0; i + 3 < steps.size(); i++) {
      if (LISTS.contains(steps.get(i))) {
        before
            .computeIfAbsent(joined(steps.subList(0, i + 1)), list -> new TreeMap<>())
            .computeIfAbsent(steps.get(i + 1), index -> new HashSet<>())
            .add(steps.get(i + 2) + "/" + steps.get(i + 3));
      }
    }
  }

  /** The pointer that a schema had, as far as its index is concerned. */
  String before(Node schema) {
    List<String> was = new ArrayList<>();
    List<String> is = steps(NamedPlace.of(schema));
    for (int i = 0; i < is.size(); i++) {
      boolean branch = i > 0 && LISTS.contains(is.get(i - 1)) && is.get(i).matches("\\d+");
      was.add(branch ? index(schema, joined(was), joined(is.subList(0, i)), is.get(i)) : is.get(i));
    }
    return joined(was);
  }

  private String index(Node schema, String was, String is, String index) {
    if (!before.containsKey(was)) {
      return index;
    }
    return aligned
        .computeIfAbsent(
            is, list -> align(before.get(was), NamedPlace.at(schema.description(), is)))
        .getOrDefault(index, NEW);
  }

  /** The pairs with most in common first; among equals, those that stayed where they were. */
  private static Map<String, String> align(Map<String, Set<String>> before, Node list) {
    List<Pair> pairs = new ArrayList<>();
    for (Node branch : list.children()) {
      before.forEach((index, had) -> pairs.add(Pair.of(branch, index, had)));
    }
    Map<String, String> aligned = new HashMap<>();
    pairs.stream()
        .filter(pair -> pair.common > 0)
        .sorted(Comparator.comparingInt((Pair pair) -> -pair.common).thenComparing(Pair::moved))
        .filter(pair -> !aligned.containsValue(pair.was))
        .forEach(pair -> aligned.putIfAbsent(pair.is, pair.was));
    return aligned;
  }

  private record Pair(String is, String was, int common) {
    static Pair of(Node branch, String was, Set<String> had) {
      Set<String> has = new HashSet<>();
      branch.children().forEach(a -> a.children().forEach(b -> has.add(a.name() + "/" + b.name())));
      branch.get("enum").children().forEach(v -> has.add("enum/" + v.json().asText()));
      has.retainAll(had);
      return new Pair(branch.name(), was, has.size());
    }

    boolean moved() {
      return !is.equals(was);
    }
  }

  private static List<String> steps(String pointer) {
    return Arrays.asList(pointer.substring(1).split("/"));
  }

  private static String joined(List<String> steps) {
    return "/" + String.join("/", steps);
  }
}
