package io.github.computeops.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** A place in the description: the JSON there and the pointer to it. */
record Node(Description description, String pointer, JsonNode json) {
  /** Where the schemas that have a name are. */
  static final String COMPONENTS = "/components/schemas";

  private static final Pattern COMPONENT = Pattern.compile("^/components/schemas/[^/]+");

  Node get(String name) {
    JsonNode child = json.get(name);
    return new Node(
        description,
        pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
        child == null ? MissingNode.getInstance() : child);
  }

  /** What a step of a pointer leads to, in an object or a list. */
  Node child(String step) {
    boolean index = json.isArray() && step.matches("\\d+");
    JsonNode child =
        index
            ? json.path(Integer.parseInt(step))
            : json.path(step.replace("~1", "/").replace("~0", "~"));
    return new Node(description, pointer + "/" + step, child);
  }

  boolean has(String name) {
    return json.has(name);
  }

  boolean exists() {
    return !json.isMissingNode();
  }

  String text(String name) {
    return json.path(name).asText("");
  }

  boolean flag(String name) {
    return json.path(name).asBoolean(false);
  }

  Optional<String> optional(String name) {
    return has(name) ? Optional.of(text(name)) : Optional.empty();
  }

  /** The children of an object or a list, in order. */
  List<Node> children() {
    List<Node> children = new ArrayList<>();
    if (json.isArray()) {
      for (int i = 0; i < json.size(); i++) {
        children.add(new Node(description, pointer + "/" + i, json.get(i)));
      }
    } else {
      json.fieldNames().forEachRemaining(name -> children.add(get(name)));
    }
    return children;
  }

  /** The last step of the pointer: a property's, a schema's or a path's name. */
  String name() {
    return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
  }

  /** The name of what this is in: of an operation, its path. */
  String parentName() {
    return parent().name();
  }

  /** Whether it is a schema that has a name of its own. */
  boolean isComponent() {
    return pointer.substring(0, pointer.lastIndexOf('/')).equals(COMPONENTS);
  }

  /** What this is in. */
  Node parent() {
    return description.at(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  /** This node, or the one it refers to. */
  Node resolved() {
    Node node = this;
    for (int hops = 0; node.has("$ref"); hops++) {
      if (hops > 20) {
        throw new UnsupportedDescriptionException(
            this, "refers to itself in a circle; break the circle in the overlay");
      }
      node = node.target();
    }
    return node;
  }

  /** The node it refers to, but with a member of its own where one stands beside the reference. */
  Node resolvedWithOwn(String member) {
    Node target = resolved();
    return has("$ref") && has(member)
        ? new Node(
            description,
            pointer,
            ((ObjectNode) target.json.deepCopy()).set(member, json.get(member)))
        : target;
  }

  private Node target() {
    String reference = text("$ref");
    return Optional.of(reference)
        .filter(text -> text.startsWith("#/"))
        .map(text -> description.at(text.substring(1)))
        .filter(Node::exists)
        .orElseThrow(
            () ->
                new UnsupportedDescriptionException(
                    this,
                    "refers to "
                        + reference
                        + ", which is not in the description; correct the reference in the overlay"));
  }

  /** Whether it says more than the description says at this place. */
  boolean isRefined() {
    return !description.at(pointer).json().equals(json);
  }

  /** The schema among the components that has it. */
  Optional<Node> component() {
    Matcher component = COMPONENT.matcher(pointer);
    return component.find() ? Optional.of(description.at(component.group())) : Optional.empty();
  }

  /** The Java names of its description. */
  Names names() {
    return description.names();
  }

  /** The Java name the overlay gives. */
  Optional<String> javaName() {
    return name("x-java-name");
  }

  /** The Java name the overlay gives to the method that iterates over all pages. */
  Optional<String> pagesName() {
    return name("x-pages-name");
  }

  /** The Java name the overlay gives to the type made here: one with a capital. */
  Optional<String> typeName() {
    return javaName().filter(name -> Character.isUpperCase(name.charAt(0)));
  }

  /** The Java name the overlay gives to the property here: one with a small letter. */
  Optional<String> memberName() {
    return javaName().filter(name -> !Character.isUpperCase(name.charAt(0)));
  }

  /** The constants the overlay gives to values of the enumeration here, by value. */
  Map<String, String> constants() {
    Node term = get("x-java-constants");
    Map<String, String> constants = new LinkedHashMap<>();
    term.children()
        .forEach(each -> constants.put(each.name(), each.legal("name", each.json().asText())));
    return constants;
  }

  private Optional<String> name(String term) {
    return optional(term).map(name -> legal(term, name));
  }

  private String legal(String term, String name) {
    if (SourceVersion.isName(name) && SourceVersion.isIdentifier(name)) {
      return name;
    }
    throw new UnsupportedDescriptionException(
        this,
        "has the "
            + term
            + " \""
            + name
            + "\", which Java does not allow; correct it in the overlay");
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    json.path(name).forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
