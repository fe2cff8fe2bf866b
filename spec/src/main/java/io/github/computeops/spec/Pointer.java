package io.github.computeops.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON pointer (RFC 6901) into a tree of maps and lists.
 *
 * @param steps the names and indices, unescaped; empty for the whole tree
 */
public record Pointer(List<String> steps) {
  /** The whole tree. */
  public static final Pointer ROOT = new Pointer(List.of());

  /** Parses a pointer; the empty string is the whole tree. */
  public static Pointer parse(String text) {
    Pointer pointer = ROOT;
    for (String step : text.split("/", -1)) {
      pointer = pointer.child(step.replace("~1", "/").replace("~0", "~"));
    }
    return new Pointer(pointer.steps.subList(1, pointer.steps.size()));
  }

  /** Returns a pointer to a member or an item of what this one points to. */
  public Pointer child(Object step) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(step.toString());
    return new Pointer(List.copyOf(longer));
  }

  /** Returns the value at this place of a tree; empty if there is none, or if it is null. */
  public Optional<Object> find(Object tree) {
    Object node = tree;
    for (String step : steps) {
      node = step(node, step);
    }
    return Optional.ofNullable(node);
  }

  private static Object step(Object node, String step) {
    if (node instanceof Map<?, ?> map) {
      return map.get(step);
    }
    return node instanceof List<?> list
            && step.matches("0|[1-9][0-9]{0,8}")
            && Integer.parseInt(step) < list.size()
        ? list.get(Integer.parseInt(step))
        : null;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    steps.forEach(step -> text.append('/').append(step.replace("~", "~0").replace("/", "~1")));
    return text.toString();
  }
}
