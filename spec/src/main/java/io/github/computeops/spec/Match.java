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
  private static final Pattern STEP = Pattern.compile("\\['((?:[^'\\\\]|\\\\.)*)']|\\[(\\d+)]");

  /**
   * All matches, the last first, so that removing one leaves the places of the others as they were.
   */
  static List<Match> all(Map<String, Object> tree, JsonPath path) {
    List<Match> matches = new ArrayList<>();
    for (String normal : path.<List<String>>read(tree, PATHS)) {
      matches.add(0, at(tree, steps(normal)));
    }
    return matches;
  }

  private static List<Object> steps(String normalPath) {
    List<Object> steps = new ArrayList<>();
    Matcher step = STEP.matcher(normalPath);
    while (step.find()) {
      steps.add(
          step.group(2) == null
              ? step.group(1).replaceAll("\\\\(.)", "$1")
              : Integer.valueOf(step.group(2)));
    }
    return steps;
  }

  private static Match at(Object tree, List<Object> steps) {
    Object parent = tree;
    for (Object step : steps.subList(0, steps.size() - 1)) {
      parent = child(parent, step);
    }
    return new Match(parent, steps.get(steps.size() - 1));
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
