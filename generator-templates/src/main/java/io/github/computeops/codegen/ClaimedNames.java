package io.github.computeops.codegen;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The Java types that schemas have become, each of one schema only, and none named as an interface.
 */
final class ClaimedNames {
  private final Map<String, Node> claimed = new HashMap<>();
  private final InterfaceNames interfaces;

  ClaimedNames(InterfaceNames interfaces) {
    this.interfaces = interfaces;
  }

  /** Takes a name for a schema, or rejects the schema. */
  void claim(String name, Node schema) {
    if (interfaces.has(name)) {
      throw new UnsupportedDescriptionException(
          schema,
          "would become the Java type "
              + name
              + ", which is an interface already; give it another x-java-name in the overlay");
    }
    Node earlier = claimed.putIfAbsent(name.toLowerCase(Locale.ROOT), schema);
    if (earlier != null && !earlier.pointer().equals(schema.pointer())) {
      throw new UnsupportedDescriptionException(
          schema,
          "would become the Java type "
              + name
              + ", which #"
              + earlier.pointer()
              + " is already; give one of them an x-java-name in the overlay");
    }
  }
}
