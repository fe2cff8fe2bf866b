package io.github.computeops.simulator.internal.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The description of the service: what operations there are, and what they take and return. */
public final class Description {
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
  private final Map<Object, Schema> schemas = Collections.synchronizedMap(new IdentityHashMap<>());
  private final Map<String, Object> root;

  private Description(Map<String, Object> root) {
    this.root = root;
  }

  /** Returns the description that the jar carries, which is read once. */
  public static Description carried() {
    return Carried.DESCRIPTION;
  }

  private static final class Carried {
    private static final Description DESCRIPTION = read();
  }

  private static Description read() {
    try (InputStream json = Description.class.getResourceAsStream("skeleton.json")) {
      if (json == null) {
        throw new IllegalStateException("The jar of the simulator has no description; build it.");
      }
      return of(JsonMapper.shared().readValue(json, OBJECT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a description with this content. */
  public static Description of(Map<String, Object> root) {
    return new Description(root);
  }

  /** Returns its content. */
  public Map<String, Object> root() {
    return root;
  }

  /** Returns all operations, in the order of the description. */
  public List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    object(root.get("paths"))
        .forEach((path, item) -> add(operations, path.toString(), object(item)));
    return operations;
  }

  private void add(List<Operation> operations, String path, Map<?, ?> item) {
    item.forEach(
        (name, operation) -> {
          String method = name.toString();
          if (METHODS.contains(method)) {
            operations.add(
                new Operation(
                    this, method.toUpperCase(Locale.ROOT), path, item, object(operation)));
          }
        });
  }

  /** Returns the schema at a node, which is read once. */
  Schema schema(@Nullable Object node) {
    return schemas.computeIfAbsent(object(node), given -> new Schema(this, given));
  }

  /** Returns an object, or the one it refers to, merged with what is beside the reference. */
  Map<?, ?> resolved(@Nullable Object node) {
    Map<?, ?> object = object(node);
    if (!(object.get("$ref") instanceof String reference)) {
      return object;
    }
    Map<Object, Object> merged = new LinkedHashMap<>(resolved(target(reference)));
    object.forEach(merged::put);
    merged.remove("$ref");
    return merged;
  }

  private @Nullable Object target(String reference) {
    Object node = root;
    for (String step : reference.substring(2).split("/")) {
      node = object(node).get(step.replace("~1", "/").replace("~0", "~"));
    }
    return node;
  }

  /** Returns a name as JSON pointers have it. */
  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  static Map<?, ?> object(@Nullable Object node) {
    return node instanceof Map<?, ?> map ? map : Map.of();
  }

  static List<?> list(@Nullable Object node) {
    return node instanceof List<?> list ? list : List.of();
  }
}
