package io.github.computeops.codegen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names for schemas that have none of their own. A schema among the components keeps its name;
 * inline ones of the same Java name step aside, one after the other.
 */
final class InlineNames {
  private final Map<String, String> pointers = new HashMap<>();
  private final SchemaNames schemaNames;
  private Set<String> reserved;

  InlineNames(SchemaNames schemaNames) {
    this.schemaNames = schemaNames;
  }

  /** The proposed name, or the first like it that is free. */
  String of(Node schema, String name) {
    if (schema.isComponent() || schema.typeName().isPresent()) {
      return name;
    }
    String free = name;
    for (int i = 2; isTaken(schema, free); i++) {
      free = numbered(name, i);
    }
    pointers.put(free, schema.pointer());
    return free;
  }

  /** A digit at the end of the name is kept apart, since {@code V12} is another version. */
  private static String numbered(String name, int number) {
    return name + (name.matches(".*\\p{N}") ? "_" : "") + number;
  }

  private boolean isTaken(Node schema, String name) {
    String earlier = pointers.get(name);
    if (earlier != null) {
      return !earlier.equals(schema.pointer());
    }
    return schemaNames.interfaces().has(name) || reserved(schema).contains(name);
  }

  private Set<String> reserved(Node schema) {
    if (reserved == null) {
      reserved = new HashSet<>();
      for (Node component : schema.description().at(Node.COMPONENTS).children()) {
        reserved.add(schemaNames.of(component));
      }
    }
    return reserved;
  }
}
