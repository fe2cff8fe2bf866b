package io.github.computeops.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words a description knows: the values of its enumerations, and the properties that tell. */
record Vocabulary(Set<Object> values, Set<String> discriminators) {
  static Vocabulary of(Object node) {
    Vocabulary vocabulary = new Vocabulary(new HashSet<>(), new HashSet<>());
    vocabulary.collect(node);
    return vocabulary;
  }

  private void collect(Object node) {
    Contract.list(node).forEach(this::collect);
    Map<?, ?> object = Contract.object(node);
    values.addAll(Contract.list(object.get("enum")));
    values.addAll(object.containsKey("const") ? List.of(object.get("const")) : List.of());
    for (String teller : List.of("discriminator", "x-decided-by")) {
      if (Contract.object(object.get(teller)).get("propertyName") instanceof String name) {
        discriminators.add(name);
      }
    }
    object.values().forEach(this::collect);
  }
}
