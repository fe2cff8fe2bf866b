package io.github.computeops.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The properties of an object schema, including those of {@code allOf}, and the required ones. */
record ObjectForm(Map<String, Object> properties, Set<String> required) {
  static ObjectForm of(Contract contract, Map<?, ?> schema) {
    ObjectForm form = new ObjectForm(new LinkedHashMap<>(), new LinkedHashSet<>());
    form.collect(contract, schema);
    return form;
  }

  private void collect(Contract contract, Map<?, ?> schema) {
    for (Object part : Contract.list(schema.get("allOf"))) {
      collect(contract, contract.resolved(part));
    }
    Contract.object(schema.get("properties"))
        .forEach((name, property) -> properties.put(name.toString(), property));
    Contract.list(schema.get("required")).forEach(name -> required.add(name.toString()));
  }

  /** Returns the alternatives of a schema, including those that only require a property. */
  static List<Object> branches(Map<?, ?> schema) {
    List<Object> branches = new ArrayList<>(Contract.list(schema.get("oneOf")));
    branches.addAll(Contract.list(schema.get("anyOf")));
    return branches;
  }
}
