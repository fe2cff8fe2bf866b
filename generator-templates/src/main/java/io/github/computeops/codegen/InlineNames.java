package io.github.computeops.codegen;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names for schemas that have none of their own. A schema among the components keeps its name, and
 * so does one that had a name before; inline ones of the same Java name step aside, one after the
 * other.
 */
final class InlineNames {
  private final Map<String, String> pointers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final NameMemory memory;
  private final InterfaceNames interfaces;
  private final Set<String> components;
  private final Set<String> living;

  InlineNames(Description description, SchemaNames schemaNames) {
    memory = description.memory();
    interfaces = schemaNames.interfaces();
    components = schemaNames.all();
    living = SchemaNames.living(description);
  }

  /** The name of before, else the proposed one, else the first like it that is free. */
  String of(Node schema, String name) {
    if (schema.isComponent() || schema.typeName().isPresent()) {
      return name;
    }
    String own =
        memory
            .ofSchema(schema)
            .filter(before -> isFree(schema, before))
            .orElseGet(() -> free(schema, name));
    pointers.put(own, schema.pointer());
    return own;
  }

  private String free(Node schema, String name) {
    String free = name;
    for (int i = 2; !isNew(schema, free); i++) {
      free = Names.numbered(name, i);
    }
    return free;
  }

  private boolean isNew(Node schema, String name) {
    return isFree(schema, name) && !living.contains(name) && !interfaces.reserves(name);
  }

  private boolean isFree(Node schema, String name) {
    String earlier = pointers.get(name);
    return earlier == null
        ? !interfaces.has(name) && !components.contains(name)
        : earlier.equals(schema.pointer());
  }
}
