package io.github.computeops.codegen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the parameters of operations. What the transport or the client sets itself is no parameter
 * of a method.
 */
final class ParameterReader {
  private static final Set<String> TRANSPORT = Set.of("content-type", "accept", "authorization");
  private static final JavaType OBJECT = JavaType.mapOf(JavaType.ANY);
  private final Types types;

  ParameterReader(Types types) {
    this.types = types;
  }

  /** Required ones first in the order of the path, then of the description. */
  List<Parameter> read(Node item, Node operation, String owner) {
    List<Parameter> parameters = new ArrayList<>();
    for (Node node : effective(item, operation)) {
      if (!isSetElsewhere(node)) {
        parameters.add(parameter(node, owner));
      }
    }
    List<Parameter> ordered = inPathOrder(parameters, item.name());
    unique(ordered, operation);
    return ordered;
  }

  private static Collection<Node> effective(Node item, Node operation) {
    Map<String, Node> byKey = new LinkedHashMap<>();
    for (Node holder : List.of(item, operation)) {
      holder
          .get("parameters")
          .children()
          .forEach(node -> byKey.put(key(node.resolved()), node.resolvedWithOwn("schema")));
    }
    return byKey.values();
  }

  private static String key(Node parameter) {
    return parameter.text("in") + ":" + parameter.text("name");
  }

  /** The headers the client sets where it is told to, and no method has as a parameter. */
  static List<String> clientHeaders(Node item, Node operation) {
    return effective(item, operation).stream()
        .filter(ParameterReader::isSetByClient)
        .map(parameter -> parameter.text("name"))
        .toList();
  }

  /** The query parameters that may be left out, by their names. */
  static Map<String, Node> optionalQuery(Node item, Node operation) {
    Map<String, Node> byName = new LinkedHashMap<>();
    effective(item, operation).stream()
        .filter(parameter -> parameter.text("in").equals("query") && !parameter.flag("required"))
        .forEach(parameter -> byName.put(parameter.text("name"), parameter));
    return byName;
  }

  private static boolean isSetByClient(Node parameter) {
    return parameter.flag("x-client-header");
  }

  private static boolean isSetElsewhere(Node parameter) {
    boolean transport =
        parameter.text("in").equals("header")
            && TRANSPORT.contains(parameter.text("name").toLowerCase(java.util.Locale.ROOT));
    return transport || isSetByClient(parameter);
  }

  private Parameter parameter(Node node, String owner) {
    String name = node.text("name");
    if (!Set.of("path", "query", "header").contains(node.text("in"))) {
      throw new UnsupportedDescriptionException(
          node,
          "is a parameter in \""
              + node.text("in")
              + "\", which is not supported; remove it in the overlay");
    }
    Node schema = node.has("schema") ? node.get("schema") : node;
    boolean required = node.flag("required") || node.text("in").equals("path");
    JavaType type = type(node, schema, owner + node.names().camel(name), required);
    return new Parameter(
        node,
        name,
        node.text("in"),
        node.javaName().orElse(node.names().parameter(name)),
        type,
        required,
        node.flag("deprecated"),
        text(node, schema, type),
        schema.resolved());
  }

  private JavaType type(Node node, Node schema, String name, boolean required) {
    boolean plain = node.has("schema") && new SchemaForm(schema.resolved()).properties().isEmpty();
    boolean optional = node.text("in").equals("query") && !required;
    JavaType type = plain ? types.of(schema, name) : node.has("schema") ? OBJECT : JavaType.TEXT;
    return switch (type.kind()) {
      case MAP, MODEL -> optional ? OBJECT : JavaType.TEXT;
      case LIST -> optional || repeats(node) ? listed(type) : JavaType.TEXT;
      case VALUE -> type.equals(JavaType.ANY) ? JavaType.TEXT : type;
    };
  }

  /** Parameters travel as text: a list of what is not text is a list of text. */
  private static JavaType listed(JavaType type) {
    return type.element().kind() == JavaType.Kind.VALUE && !type.element().equals(JavaType.ANY)
        ? type
        : JavaType.listOf(JavaType.TEXT);
  }

  private static boolean repeats(Node node) {
    return node.text("in").equals("path") || Style.of(node).repeats();
  }

  /** Says how a list is written that the caller writes. */
  private static String text(Node node, Node schema, JavaType type) {
    String text = node.text("description");
    boolean list = new SchemaForm(schema.resolved()).types().contains("array");
    return list && type.equals(JavaType.TEXT)
        ? (text + " The values, joined with `" + Style.of(node).delimiter() + "`.").strip()
        : text;
  }

  private static List<Parameter> inPathOrder(List<Parameter> parameters, String path) {
    List<Parameter> ordered = new ArrayList<>(parameters);
    ordered.sort(java.util.Comparator.comparingInt(parameter -> rank(parameter, path)));
    return ordered;
  }

  private static int rank(Parameter parameter, String path) {
    if (parameter.place().equals("path")) {
      return path.indexOf("{" + parameter.name() + "}");
    }
    return path.length() + (parameter.required() ? 0 : 1);
  }

  private static void unique(List<Parameter> parameters, Node operation) {
    Map<String, Parameter> byName = new HashMap<>();
    for (Parameter parameter : parameters) {
      if (byName.put(parameter.javaName(), parameter) != null) {
        throw new UnsupportedDescriptionException(
            operation,
            "has two parameters that would become "
                + parameter.javaName()
                + " in Java; give one of them an x-java-name in the overlay");
      }
    }
  }
}
