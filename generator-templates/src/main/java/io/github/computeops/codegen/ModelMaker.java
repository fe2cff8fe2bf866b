package io.github.computeops.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes models of object schemas. */
final class ModelMaker {
  private final Types types;
  private final SchemaNames names;

  ModelMaker(Types types, SchemaNames names) {
    this.types = types;
    this.names = names;
  }

  Type.Model make(String name, Node schema, SchemaForm form) {
    Set<String> required = form.required();
    Map<String, String> accessors = new Accessors(name).of(form.properties());
    List<Property> properties = new ArrayList<>();
    form.properties()
        .forEach(
            (key, node) ->
                properties.add(
                    property(
                        owner(name, schema, node),
                        key,
                        node,
                        accessors.get(key),
                        required.contains(key))));
    return new Type.Model(name, schema, List.copyOf(properties), Set.of(), Set.of(), false, false);
  }

  private Property property(
      String owner, String key, Node node, String accessor, boolean required) {
    JavaType type = types.of(node, owner + part(key, node));
    Node target = node.resolved();
    boolean readOnly = node.flag("readOnly") || target.flag("readOnly");
    boolean nullable = new SchemaForm(node).isNullable() || new SchemaForm(target).isNullable();
    String description =
        node.has("description") ? node.text("description") : target.text("description");
    return new Property(
        key,
        accessor,
        type,
        required,
        required && !readOnly,
        !readOnly && Identifier.isIn(key, target),
        nullable,
        constant(target),
        description,
        Limits.ofProperty(description, node.has("example") ? node : target),
        node.flag("deprecated"),
        isSecret(node) || isSecret(target));
  }

  /** What is marked, or never shown by the service itself. */
  private static boolean isSecret(Node schema) {
    return schema.flag("x-secret")
        || schema.flag("writeOnly")
        || schema.text("format").equals("password");
  }

  /** A property of another schema that is only remarked on here keeps the type it has there. */
  private String owner(String name, Node schema, Node property) {
    boolean inherited = !property.pointer().startsWith(schema.pointer() + "/");
    return inherited && property.isRefined()
        ? property.component().map(names::of).orElse(name)
        : name;
  }

  /** What the property adds to the name of its type. */
  private static String part(String key, Node node) {
    return node.memberName().map(Names::capital).orElse(node.names().camel(key));
  }

  private static Optional<String> constant(Node schema) {
    return schema.get("const").json().isTextual() ? schema.optional("const") : Optional.empty();
  }
}
