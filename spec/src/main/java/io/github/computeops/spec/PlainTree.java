package io.github.computeops.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reduces what YAML can express to what JSON can: objects, lists, strings, numbers, booleans and
 * nulls. The tree shares nothing, so that changing one place changes no other.
 */
final class PlainTree {
  private static final int DEPTH_LIMIT = 500;
  private static final int NODE_LIMIT = 1_000_000;
  private final Document given;
  private int nodes;

  private PlainTree(Document given) {
    this.given = given;
  }

  static Document of(Document given) {
    return new Document(given.name(), new PlainTree(given).map(given.tree(), Pointer.ROOT));
  }

  private Object copy(Object node, Pointer at) {
    limit(at);
    if (node instanceof Map<?, ?> map) {
      return map(map, at);
    }
    if (node instanceof List<?> list) {
      return list(list, at);
    }
    if (node == null
        || node instanceof String
        || node instanceof Number
        || node instanceof Boolean) {
      return node;
    }
    throw given.fault(
        at, "is a YAML value without a JSON equivalent; write it as a string or a list.");
  }

  private Map<String, Object> map(Map<?, ?> map, Pointer at) {
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach((name, value) -> copy.put(name.toString(), copy(value, at.child(name))));
    return copy;
  }

  private List<Object> list(List<?> list, Pointer at) {
    List<Object> copy = new ArrayList<>();
    list.forEach(item -> copy.add(copy(item, at.child(copy.size()))));
    return copy;
  }

  private void limit(Pointer at) {
    if (at.steps().size() > DEPTH_LIMIT) {
      throw given.fault(
          new Pointer(at.steps().subList(0, 5)),
          "is nested deeper than "
              + DEPTH_LIMIT
              + " levels; check for an alias that contains itself.");
    }
    if (++nodes > NODE_LIMIT) {
      throw given.fault(
          Pointer.ROOT,
          "has more than " + NODE_LIMIT + " values; check for aliases that contain many others.");
    }
  }
}
