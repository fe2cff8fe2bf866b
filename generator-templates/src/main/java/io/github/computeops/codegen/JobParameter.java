package io.github.computeops.codegen;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A parameter of a job template, or a property of an object in one. */
record JobParameter(Node node) {
  String name() {
    return node.text("name");
  }

  String quoted() {
    return JavaText.quoted(name());
  }

  String accessor() {
    return node.optional("java").orElseGet(() -> node.names().property(name()));
  }

  boolean isRequired() {
    return node.flag("required");
  }

  boolean isList() {
    return node.text("type").equals("list");
  }

  private Node items() {
    return node.get("items");
  }

  private boolean isObjects() {
    return items().has("properties");
  }

  boolean isEnumeration() {
    return !values().isEmpty() && (isList() || node.text("type").equals("string"));
  }

  private List<String> values() {
    return (isList() ? items() : node).texts("values");
  }

  /** The class of its values, if they have one of their own. */
  String type() {
    return (isList() ? items() : node)
        .optional("java")
        .filter(name -> Character.isUpperCase(name.charAt(0)))
        .orElseGet(() -> node.names().type(name()));
  }

  List<Type.Constant> constants() {
    return values().stream()
        .map(value -> new Type.Constant(node.names().constant(value), value))
        .toList();
  }

  String listed() {
    return constants().stream().map(Type.Constant::name).collect(Collectors.joining(", "));
  }

  /** The Java type of the argument that sets it. */
  String argument() {
    String single =
        isEnumeration() || isObjects()
            ? type()
            : switch (node.text("type")) {
              case "boolean" -> "boolean";
              case "integer" -> "int";
              default -> "String";
            };
    return isList() ? "List<" + single + ">" : single;
  }

  /** The call of the builder that sets it. */
  String setting() {
    if (node.has("minimum")) {
      return "within(%s, value, %s, %s)"
          .formatted(quoted(), node.text("minimum"), node.text("maximum"));
    }
    if (!values().isEmpty() && !isEnumeration()) {
      return "among(%s, value, List.of(%s))".formatted(quoted(), String.join(", ", values()));
    }
    return "parameter(" + quoted() + ", value)";
  }

  String sentence() {
    return "Sets "
        + JavaText.code(name())
        + ": "
        + JavaText.javadoc(Names.small(node.text("says")))
        + (isRequired() ? " Required." : "");
  }

  /** What the argument may be, and what the service takes if it is not set. */
  String range() {
    return allowed(isEnumeration() ? "the value" : "") + defaulted(JavaText::code);
  }

  private String allowed(String shown) {
    if (node.has("minimum")) {
      return "from " + node.text("minimum") + " to " + node.text("maximum");
    }
    if (!shown.isEmpty() || values().isEmpty()) {
      return "the value";
    }
    return "one of " + String.join(", ", values());
  }

  private String defaulted(UnaryOperator<String> code) {
    return node.optional("default")
        .map(value -> "; " + code.apply(value) + " if it is not set")
        .orElse("");
  }

  /** The name, the range and the default, for a cell of a table. */
  String cell() {
    return "`%s`%s: %s%s"
        .formatted(
            name(),
            isRequired() ? " (required)" : "",
            allowed("").replace("the value", node.text("type")),
            defaulted(value -> "`" + value + "`"));
  }

  /** Itself if it is made of objects, and the objects in these. */
  Stream<JobParameter> objects() {
    return isObjects()
        ? Stream.concat(properties().stream().flatMap(JobParameter::objects), Stream.of(this))
        : Stream.empty();
  }

  List<JobParameter> properties() {
    return items().get("properties").children().stream().map(JobParameter::new).toList();
  }

  /** The properties as parameters of a method. */
  String declared() {
    return properties().stream()
        .map(it -> it.argument() + " " + it.accessor())
        .collect(Collectors.joining(", "));
  }

  /** The names of the properties and their values in turn. */
  String members() {
    return properties().stream()
        .map(it -> it.quoted() + ", " + it.accessor())
        .collect(Collectors.joining(", "));
  }

  String javadoc() {
    return JavaText.javadoc(Names.small(node.text("says")).replaceAll("\\.$", ""));
  }
}
