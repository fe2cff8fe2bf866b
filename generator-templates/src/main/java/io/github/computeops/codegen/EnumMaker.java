package io.github.computeops.codegen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes enumerations. */
final class EnumMaker {
  private EnumMaker() {}

  static Type.Enumeration make(String name, Node schema, List<String> values) {
    List<Type.Constant> constants = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (String value : values) {
      constants.add(new Type.Constant(unique(Names.constant(value), names), value));
    }
    return new Type.Enumeration(name, schema, List.copyOf(constants));
  }

  private static String unique(String name, Set<String> names) {
    String unique = name;
    for (int i = 2; !names.add(unique); i++) {
      unique = name + "_" + i;
    }
    return unique;
  }
}
