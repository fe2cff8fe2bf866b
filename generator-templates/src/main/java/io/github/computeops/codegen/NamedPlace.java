package io.github.computeops.codegen;

import java.util.List;

/**
 * Points to places in a description so that the pointer stays the same if something is added in
 * front: a parameter in a list is called by its name, as in {@code limit in query}.
 */
final class NamedPlace {
  private static final String LIST = "parameters";

  private NamedPlace() {}

  /** The pointer to a node, with names. */
  static String of(Node node) {
    StringBuilder place = new StringBuilder();
    Node at = node.description().at("");
    for (String step : steps(node.pointer())) {
      boolean item = at.json().isArray() && at.name().equals(LIST);
      at = item ? at.children().get(Integer.parseInt(step)) : at.child(step);
      place.append('/').append(item ? name(at) : step);
    }
    return place.toString();
  }

  /** The node that a pointer with names leads to; one that does not exist if it is gone. */
  static Node at(Description description, String place) {
    Node at = description.at("");
    for (String step : steps(place)) {
      boolean list = at.json().isArray() && at.name().equals(LIST);
      at =
          list
              ? at.children().stream()
                  .filter(item -> name(item).equals(step))
                  .findFirst()
                  .orElse(at.get(step))
              : at.child(step);
    }
    return at;
  }

  private static String name(Node parameter) {
    String name = parameter.text("name") + " in " + parameter.text("in");
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static List<String> steps(String pointer) {
    return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
  }
}
