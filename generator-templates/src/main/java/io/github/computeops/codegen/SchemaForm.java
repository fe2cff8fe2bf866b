package io.github.computeops.codegen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a schema says once the spellings are folded together: null stripped, {@code allOf} merged,
 * one-branch choices replaced by their branch.
 */
final class SchemaForm {
  private final Node schema;

  SchemaForm(Node schema) {
    this.schema = schema;
  }

  /** The types other than null. */
  Set<String> types() {
    Set<String> types = new TreeSet<>();
    if (schema.get("type").json().isTextual()) {
      types.add(schema.text("type"));
    } else {
      types.addAll(schema.texts("type"));
    }
    types.remove("null");
    return types;
  }

  boolean isNullable() {
    return schema.text("type").equals("null")
        || schema.texts("type").contains("null")
        || schema.flag("nullable")
        || schema.get("enum").children().stream().anyMatch(value -> value.json().isNull())
        || parts().stream().anyMatch(part -> new SchemaForm(part).isNullable())
        || allBranches().stream()
            .anyMatch(branch -> isNull(branch) || new SchemaForm(branch.resolved()).isNullable());
  }

  /**
   * The alternatives of {@code oneOf} and {@code anyOf} that carry something; empty where there is
   * no choice.
   */
  List<Node> branches() {
    return allBranches().stream()
        .filter(branch -> !isNull(branch) && !isConstraint(branch))
        .toList();
  }

  private List<Node> allBranches() {
    List<Node> branches = new ArrayList<>(schema.get("oneOf").children());
    branches.addAll(schema.get("anyOf").children());
    return branches;
  }

  /**
   * All properties, those of {@code allOf} first; where two say the same name, the later refines
   * the earlier.
   */
  Map<String, Node> properties() {
    Map<String, Node> properties = new LinkedHashMap<>();
    parts().forEach(part -> refine(properties, new SchemaForm(part).properties()));
    Map<String, Node> own = new LinkedHashMap<>();
    schema.get("properties").children().forEach(property -> own.put(property.name(), property));
    refine(properties, own);
    return properties;
  }

  private void refine(Map<String, Node> properties, Map<String, Node> closer) {
    String at = schema.pointer() + "/properties/";
    closer.forEach(
        (name, node) -> properties.merge(name, node, (w, c) -> Refinement.of(w, c, at + name)));
  }

  Set<String> required() {
    Set<String> required = new TreeSet<>(schema.texts("required"));
    parts().forEach(part -> required.addAll(new SchemaForm(part).required()));
    return required;
  }

  /** What is merged into this schema: the target of its reference, and what {@code allOf} says. */
  private List<Node> parts() {
    List<Node> parts = new ArrayList<>(schema.get("allOf").children());
    if (schema.has("$ref")) {
      parts.add(0, schema);
    }
    List<Node> resolved = parts.stream().map(Node::resolved).toList();
    resolved.forEach(this::rejectCircle);
    return resolved;
  }

  /** A schema that is merged into itself would have no end. */
  private void rejectCircle(Node part) {
    Deque<Node> open = new ArrayDeque<>(List.of(part));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node.pointer().equals(schema.pointer())) {
        throw new UnsupportedDescriptionException(
            schema, "contains itself in its allOf; break the circle in the overlay");
      }
      if (seen.add(node.pointer())) {
        node.get("allOf").children().forEach(child -> open.push(child.resolved()));
      }
    }
  }

  /** The reference this schema only wraps, to say something beside it. */
  Optional<Node> wrapped() {
    List<Node> parts =
        schema.get("allOf").children().stream().filter(part -> !Refinement.isRemark(part)).toList();
    return parts.size() == 1 && parts.get(0).has("$ref") && !schema.has("properties")
        ? Optional.of(parts.get(0))
        : Optional.empty();
  }

  /**
   * The texts of an enumeration, however spelt: {@code enum}, or a choice of constants. Empty where
   * it is none.
   */
  List<String> values() {
    if (schema.has("enum")) {
      return isText() ? texts(schema.get("enum").children()) : List.of();
    }
    boolean constants =
        !branches().isEmpty()
            && branches().stream().allMatch(branch -> branch.get("const").json().isTextual());
    return constants
        ? texts(branches().stream().map(branch -> branch.get("const")).toList())
        : List.of();
  }

  private boolean isText() {
    return types().equals(Set.of("string"))
        || types().isEmpty()
            && schema.get("enum").children().stream()
                .allMatch(value -> value.json().isTextual() || value.json().isNull());
  }

  private static List<String> texts(List<Node> nodes) {
    return nodes.stream()
        .filter(node -> node.json().isTextual())
        .map(node -> node.json().asText())
        .distinct()
        .toList();
  }

  private static boolean isNull(Node branch) {
    return branch.text("type").equals("null") || branch.texts("type").equals(List.of("null"));
  }

  /** A branch that only narrows what stands beside it, such as {@code required: [a]}. */
  private static boolean isConstraint(Node branch) {
    return !branch.has("$ref")
        && !branch.has("type")
        && !branch.has("const")
        && !branch.has("enum")
        && !branch.has("properties")
        && !branch.has("allOf")
        && !branch.has("oneOf")
        && !branch.has("anyOf");
  }
}
