package io.github.computeops.contract;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Every schema to create instances of: those of requests and responses, and each named schema that
 * has a Java type.
 */
record Roots(List<Root> all) {
  static Roots of(Contract contract) {
    List<Root> all = new ArrayList<>();
    InterfaceMethods methods = new InterfaceMethods();
    for (DescribedOperation operation : contract.operations()) {
      Method method = methods.of(operation).orElseThrow();
      body(operation, method).ifPresent(all::add);
      response(operation, method).ifPresent(all::add);
    }
    components(contract, all);
    return new Roots(List.copyOf(all));
  }

  static java.util.Optional<Root> body(DescribedOperation operation, Method method) {
    int before = operation.inPathOrder().size() + operation.requiredQuery().size();
    return operation
        .bodySchema()
        .map(
            schema ->
                root(operation.key() + " body", schema, method.getGenericParameterTypes()[before]));
  }

  static java.util.Optional<Root> response(DescribedOperation operation, Method method) {
    return operation
        .responseSchema()
        .filter(schema -> method.getReturnType() != String.class)
        .map(schema -> root(operation.key() + " response", schema, method.getGenericReturnType()));
  }

  private static void components(Contract contract, List<Root> all) {
    GeneratedTypes types = new GeneratedTypes();
    Map<?, ?> components = Contract.object(contract.root().get("components"));
    Contract.object(components.get("schemas"))
        .forEach(
            (name, schema) ->
                types
                    .named(javaName(name, schema))
                    .ifPresent(type -> all.add(root(name.toString(), schema, type))));
  }

  private static String javaName(Object name, Object schema) {
    Object given = Contract.object(schema).get("x-java-name");
    return (given == null ? name : given).toString();
  }

  private static Root root(String name, Object schema, Type type) {
    return new Root(name, schema, type);
  }
}
