package io.github.computeops.spec.compare;

import io.github.computeops.spec.Document;
import io.github.computeops.spec.HttpMethods;
import io.github.computeops.spec.ItemPair;
import io.github.computeops.spec.Pointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A description as callers see it: {@code allOf} merged into the schema that has it, and the
 * parameters of a path and of references in each operation. However it is written, what has the
 * same effect is the same.
 */
record EffectiveDescription(Document document, Map<?, ?> root) {
  private static final int DEEPEST = 40;

  static Document of(Document document) {
    EffectiveDescription effective = new EffectiveDescription(document, document.tree());
    return new Document(document.name(), effective.merged());
  }

  /** With path parameters called as in another description: callers do not see their names. */
  static Document of(Document document, Document other) {
    Document effective = of(document);
    Map<String, Object> tree = new LinkedHashMap<>(effective.tree());
    tree.computeIfPresent("paths", (name, paths) -> renamed((Map<?, ?>) paths, other));
    return new Document(document.name(), tree);
  }

  private static Map<Object, Object> renamed(Map<?, ?> paths, Document other) {
    Map<String, Object> known = new HashMap<>();
    if (other.tree().get("paths") instanceof Map<?, ?> others) {
      others.keySet().forEach(path -> known.put(unnamed(path), path));
    }
    Map<Object, Object> renamed = new LinkedHashMap<>();
    paths.forEach((path, item) -> renamed.put(known.getOrDefault(unnamed(path), path), item));
    return renamed;
  }

  private static String unnamed(Object path) {
    return path.toString().replaceAll("\\{[^}]*}", "{}");
  }

  private Map<String, Object> merged() {
    Map<String, Object> merged = new LinkedHashMap<>();
    root.forEach(
        (name, value) ->
            merged.put(
                name.toString(),
                name.equals("paths") && value instanceof Map<?, ?> paths
                    ? paths(paths)
                    : schemas(value, 0)));
    return merged;
  }

  private Map<Object, Object> paths(Map<?, ?> paths) {
    Map<Object, Object> merged = new LinkedHashMap<>();
    paths.forEach((path, item) -> merged.put(path, item instanceof Map<?, ?> m ? item(m) : item));
    return merged;
  }

  private Map<Object, Object> item(Map<?, ?> item) {
    Map<Object, Object> merged = new LinkedHashMap<>();
    item.forEach(
        (name, value) -> {
          boolean operation = HttpMethods.ALL.contains(name) && value instanceof Map;
          if (operation) {
            merged.put(name, operation(item, (Map<?, ?>) value));
          } else if (!name.equals("parameters")) {
            merged.put(name, schemas(value, 0));
          }
        });
    return merged;
  }

  private Map<Object, Object> operation(Map<?, ?> item, Map<?, ?> operation) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    for (Map<?, ?> holder : List.of(item, operation)) {
      if (holder.get("parameters") instanceof List<?> list) {
        list.stream().map(this::resolved).forEach(p -> parameters.put(ItemPair.name(p), p));
      }
    }
    Map<Object, Object> merged = new LinkedHashMap<>();
    operation.forEach((name, value) -> merged.put(name, schemas(value, 0)));
    merged.put("parameters", schemas(new ArrayList<>(parameters.values()), 0));
    return merged;
  }

  private Object resolved(Object node) {
    return node instanceof Map<?, ?> map && map.get("$ref") instanceof String reference
        ? target(reference).orElse(node)
        : node;
  }

  private Optional<Object> target(String reference) {
    return reference.startsWith("#/")
        ? Pointer.parse(reference.substring(1)).find(root)
        : Optional.empty();
  }

  private Object schemas(Object node, int depth) {
    if (node instanceof List<?> list) {
      return list.stream().map(item -> schemas(item, depth + 1)).toList();
    }
    if (!(node instanceof Map<?, ?> map) || depth > DEEPEST) {
      return node;
    }
    Map<Object, Object> whole = new LinkedHashMap<>();
    map.forEach((name, value) -> whole.put(name, schemas(value, depth + 1)));
    if (isMerged(map)) {
      merge(whole, map, depth);
    }
    return whole;
  }

  /** One reference without anything beside it is that schema itself. */
  private static boolean isMerged(Map<?, ?> schema) {
    return schema.get("allOf") instanceof List<?> parts
        && (parts.size() > 1 || schema.containsKey("properties"));
  }

  private void merge(Map<Object, Object> whole, Map<?, ?> schema, int depth) {
    whole.remove("allOf");
    Map<Object, Object> properties = new LinkedHashMap<>();
    List<Object> required = new ArrayList<>();
    List<Object> holders = new ArrayList<>((List<?>) schema.get("allOf"));
    Map<Object, Object> own = new LinkedHashMap<>(schema);
    own.remove("allOf");
    holders.add(own);
    for (Object holder : holders) {
      if (schemas(resolved(holder), depth + 1) instanceof Map<?, ?> part) {
        add(part, whole, properties, required);
      }
    }
    whole.put("properties", properties);
    whole.put("required", List.copyOf(required));
  }

  private static void add(
      Map<?, ?> part,
      Map<Object, Object> whole,
      Map<Object, Object> properties,
      List<Object> required) {
    part.forEach(
        (name, value) -> {
          if (name.equals("properties") && value instanceof Map<?, ?> more) {
            properties.putAll(more);
          } else if (name.equals("required") && value instanceof List<?> more) {
            more.stream().filter(each -> !required.contains(each)).forEach(required::add);
          } else {
            whole.putIfAbsent(name, value);
          }
        });
  }
}
