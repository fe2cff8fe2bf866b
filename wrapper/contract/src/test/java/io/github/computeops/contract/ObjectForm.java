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
        .forEach((name, said) -> properties.merge(name.toString(), said, ObjectForm::refined));
    Contract.list(schema.get("required")).forEach(name -> required.add(name.toString()));
  }

  /** Returns what a schema says if a wider one says more; a reference or a choice is complete. */
  private static Object refined(Object wider, Object closer) {
    Map<String, Object> all = new LinkedHashMap<>();
    Contract.object(wider).forEach((name, said) -> all.put(name.toString(), said));
    Map<?, ?> own = Contract.object(closer);
    if (own.containsKey("$ref") || own.containsKey("type") || all.containsKey("$ref")) {
      return closer;
    }
    own.forEach(
        (name, said) ->
            all.put(
                name.toString(),
                name.equals("properties") ? merged(all.get("properties"), said) : said));
    return all;
  }

  private static Object merged(Object wider, Object closer) {
    Map<Object, Object> all = new LinkedHashMap<>(Contract.object(wider));
    Contract.object(closer).forEach((name, said) -> all.merge(name, said, ObjectForm::refined));
    return all;
  }

  /** Returns the alternatives of a schema, including those that only require a property. */
  static List<Object> branches(Map<?, ?> schema) {
    List<Object> branches = new ArrayList<>(Contract.list(schema.get("oneOf")));
    branches.addAll(Contract.list(schema.get("anyOf")));
    return branches;
  }
}
