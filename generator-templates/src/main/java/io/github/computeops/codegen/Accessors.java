package io.github.computeops.codegen;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Names the accessors of a model, each of one property only: as the overlay does, else as before,
 * else by the rule, with a number where the rule would give a name twice.
 */
final class Accessors {
  private final Map<String, String> byKey = new HashMap<>();
  private final Map<String, Node> taken = new HashMap<>();
  private final String owner;

  /**
   * Names the accessors of one model.
   *
   * @param owner the model
   */
  Accessors(String owner) {
    this.owner = owner;
  }

  /** The accessor of each property, by what the description calls it. */
  Map<String, String> of(Map<String, Node> properties) {
    properties.forEach((key, node) -> given(key, node).ifPresent(name -> give(key, node, name)));
    properties.forEach((key, node) -> byKey.computeIfAbsent(key, name -> ruled(name, node)));
    return byKey;
  }

  private Optional<String> given(String key, Node node) {
    return node.memberName().or(() -> node.description().memory().ofMember(owner, key));
  }

  private void give(String key, Node node, String accessor) {
    Node earlier = taken.putIfAbsent(accessor, node);
    if (earlier != null) {
      throw new UnsupportedDescriptionException(
          node,
          "would become the Java method "
              + accessor
              + ", which #"
              + earlier.pointer()
              + " is already; give one of them an x-java-name in the overlay");
    }
    byKey.put(key, accessor);
  }

  private String ruled(String key, Node node) {
    String name = node.names().property(key);
    String free = name;
    for (int i = 2; taken.putIfAbsent(free, node) != null; i++) {
      free = Names.numbered(name, i);
    }
    return free;
  }
}
