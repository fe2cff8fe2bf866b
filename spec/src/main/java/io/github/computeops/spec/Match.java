package io.github.computeops.spec;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One node of a tree that a JSONPath selects, with the parent it hangs on. */
record Match(Object parent, Object key) {
  private static final Configuration PATHS =
      Configuration.builder().options(Option.AS_PATH_LIST, Option.SUPPRESS_EXCEPTIONS).build();
  private static final Pattern STEP =
      Pattern.compile("\\[((?:'(?:[^'\\\\]|\\\\.)*'(?:,\\s*)?)+|\\d+)]");
  private static final Pattern NAME = Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'");

  /**
   * All matches, the last first, so that removing one leaves the places of the others as they were.
   */
  static List<Match> all(Map<String, Object> tree, JsonPath path) {
    List<Match> matches = new ArrayList<>();
    for (String normal : path.<List<String>>read(tree, PATHS)) {
      matches.addAll(0, at(tree, normal));
    }
    return matches;
  }

  /** A normal path may end in several names at once. */
  private static List<Match> at(Object tree, String normalPath) {
    List<List<Object>> steps = steps(normalPath);
    Object parent = tree;
    for (List<Object> step : steps.subList(0, steps.size() - 1)) {
      parent = child(parent, step.get(0));
    }
    Object last = parent;
    return steps.get(steps.size() - 1).stream()
        .filter(key -> child(last, key) != null)
        .map(key -> new Match(last, key))
        .toList();
  }

  private static List<List<Object>> steps(String normalPath) {
    List<List<Object>> steps = new ArrayList<>();
    Matcher step = STEP.matcher(normalPath);
    while (step.find()) {
      steps.add(
          step.group(1).startsWith("'")
              ? names(step.group(1))
              : List.of(Integer.valueOf(step.group(1))));
    }
    return steps;
  }

  private static List<Object> names(String quoted) {
    List<Object> names = new ArrayList<>();
    Matcher name = NAME.matcher(quoted);
    while (name.find()) {
      names.add(name.group(1).replaceAll("\\\\(.)", "$1"));
    }
    return names;
  }

  private static Object child(Object node, Object step) {
    return step instanceof Integer index
        ? ((List<?>) node).get(index)
        : ((Map<?, ?>) node).get(step);
  }

  void remove() {
    if (key instanceof Integer index) {
      ((List<?>) parent).remove(index.intValue());
    } else {
      ((Map<?, ?>) parent).remove(key);
    }
  }

  /** Overlay 1.0: a value merges into an object and is appended to a list. */
  @SuppressWarnings("unchecked")
  void merge(Object update) {
    if (child(parent, key) instanceof List<?> list) {
      ((List<Object>) list).add(copy(update));
    } else if (child(parent, key) instanceof Map<?, ?> map && update instanceof Map<?, ?> values) {
      merge((Map<String, Object>) map, values);
    } else {
      throw new IllegalArgumentException(
          "an update needs an object or a list as its target, not the value at " + key);
    }
  }

  @SuppressWarnings("unchecked")
  private static void merge(Map<String, Object> into, Map<?, ?> values) {
    values.forEach(
        (name, value) -> {
          if (into.get(name) instanceof Map<?, ?> inner && value instanceof Map<?, ?> update) {
            merge((Map<String, Object>) inner, update);
          } else if (into.get(name) instanceof List<?> inner && value instanceof List<?> update) {
            ((List<Object>) inner).addAll((List<?>) copy(update));
          } else {
            into.put(name.toString(), copy(value));
          }
        });
  }

  private static Object copy(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      merge(copy, map);
      return copy;
    }
    return value instanceof List<?> list
        ? new ArrayList<>(list.stream().map(Match::copy).toList())
        : value;
  }
}
