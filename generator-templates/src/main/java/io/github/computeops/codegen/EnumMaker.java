package io.github.computeops.codegen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes enumerations. */
final class EnumMaker {
  private EnumMaker() {}

  static Type.Enumeration make(String name, Node schema, List<String> values) {
    List<Type.Constant> constants = new ArrayList<>();
    Map<String, String> given = given(name, schema, values);
    Set<String> names = new HashSet<>(given.values());
    for (String value : values) {
      String constant =
          given.containsKey(value)
              ? given.get(value)
              : unique(schema.names().constant(value), names);
      constants.add(new Type.Constant(constant, value));
    }
    return new Type.Enumeration(name, schema, List.copyOf(constants));
  }

  /** The constants of the overlay, and those of before. */
  private static Map<String, String> given(String name, Node schema, List<String> values) {
    Map<String, String> given = new HashMap<>();
    NameMemory memory = schema.description().memory();
    values.forEach(value -> memory.ofMember(name, value).ifPresent(c -> given.put(value, c)));
    given.putAll(overlaid(schema, values));
    return given;
  }

  private static Map<String, String> overlaid(Node schema, List<String> values) {
    Map<String, String> given = schema.constants();
    for (String value : given.keySet()) {
      if (!values.contains(value)) {
        throw new UnsupportedDescriptionException(
            schema,
            "has a Java constant for the value \""
                + value
                + "\", which it does not have; remove it in the overlay");
      }
    }
    return given;
  }

  private static String unique(String name, Set<String> names) {
    String unique = name;
    for (int i = 2; !names.add(unique); i++) {
      unique = name + "_" + i;
    }
    return unique;
  }
}
