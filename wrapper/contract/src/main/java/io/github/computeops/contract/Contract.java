package io.github.computeops.contract;

import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description of the service. The mock server reads the same one. */
record Contract(Map<?, ?> root) {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  static Contract read(File file) {
    return new Contract(new YAMLMapper().readValue(file, Map.class));
  }

  List<DescribedOperation> operations() {
    List<DescribedOperation> operations = new ArrayList<>();
    object(root.get("paths"))
        .forEach(
            (path, item) ->
                object(item)
                    .forEach(
                        (method, operation) -> {
                          if (METHODS.contains(method)) {
                            operations.add(
                                new DescribedOperation(
                                    this,
                                    method.toString().toUpperCase(java.util.Locale.ROOT),
                                    path.toString(),
                                    object(item),
                                    object(operation)));
                          }
                        }));
    return operations;
  }

  /** Returns the object, or the one it refers to, merged with the siblings of the reference. */
  Map<?, ?> resolved(Object node) {
    Map<?, ?> object = object(node);
    if (!(object.get("$ref") instanceof String reference)) {
      return object;
    }
    Map<Object, Object> merged = new LinkedHashMap<>(resolved(target(reference)));
    object.forEach((key, value) -> merged.merge(key, value, (ours, theirs) -> theirs));
    merged.remove("$ref");
    return merged;
  }

  private Object target(String reference) {
    Object node = root;
    for (String step : reference.substring(2).split("/")) {
      node = object(node).get(step.replace("~1", "/").replace("~0", "~"));
    }
    return node;
  }

  static Map<?, ?> object(Object node) {
    return node instanceof Map<?, ?> map ? map : Map.of();
  }

  static List<?> list(Object node) {
    return node instanceof List<?> list ? list : List.of();
  }
}
