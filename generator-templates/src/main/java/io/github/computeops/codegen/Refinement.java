package io.github.computeops.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A schema that says again what another one says: what the closer one leaves open is as in the
 * wider one. So a property that is only given a default, an example or a text keeps its type.
 */
final class Refinement {
  private static final String REFERENCE = "$ref";

  /** A schema that has one of these has a form of its own, complete as it is. */
  private static final List<String> FORMS = List.of(REFERENCE, "allOf", "oneOf", "anyOf");

  /** What decides on the Java type; the rest only says something about it. */
  private static final List<String> TYPING =
      List.of(
          "type",
          "format",
          "enum",
          "const",
          "properties",
          "required",
          "items",
          "additionalProperties",
          "discriminator");

  private Refinement() {}

  /**
   * The closer schema, completed by the wider one.
   *
   * @param at where it is if it is neither of the two; remarks of one do not count
   */
  static Node of(Node wider, Node closer, String at) {
    JsonNode merged = merged(wider, closer);
    if (merged.equals(closer.json())) {
      return closer;
    }
    return new Node(wider.description(), place(wider, closer, at, merged), merged);
  }

  private static String place(Node wider, Node closer, String at, JsonNode merged) {
    if (isRemark(closer)) {
      return wider.pointer();
    }
    boolean addsRemarks =
        TYPING.stream().allMatch(part -> merged.path(part).equals(closer.json().path(part)));
    return addsRemarks ? closer.pointer() : at;
  }

  /** A schema without its {@code allOf}, whose parts are merged into it, the later the closer. */
  static Node folded(Node schema) {
    JsonNode own = ((ObjectNode) schema.json().deepCopy()).without("allOf");
    Node folded = new Node(schema.description(), schema.pointer(), own);
    List<Node> parts = schema.get("allOf").children();
    for (int i = parts.size() - 1; i >= 0; i--) {
      Node part = parts.get(i).resolved();
      Node wider = part.has("allOf") ? folded(part) : part;
      folded = new Node(schema.description(), schema.pointer(), merged(wider, folded));
    }
    return folded;
  }

  /** Whether a schema says nothing that decides on the Java type. */
  static boolean isRemark(Node schema) {
    return schema.json().isObject()
        && FORMS.stream().noneMatch(schema::has)
        && TYPING.stream().noneMatch(schema::has);
  }

  private static JsonNode merged(Node wider, Node closer) {
    Node base = wider.has(REFERENCE) && !isRemark(closer) ? wider.resolved() : wider;
    if (!base.json().isObject() || !isOpen(base, closer)) {
      return closer.json();
    }
    ObjectNode merged = base.json().deepCopy();
    if (base.typeName().isPresent() && !isRemark(closer)) {
      merged.remove("x-java-name");
    }
    closer.children().forEach(member -> merged.set(member.name(), member(base, member)));
    return merged;
  }

  private static boolean isOpen(Node base, Node closer) {
    Set<String> types = new SchemaForm(closer).types();
    return closer.json().isObject()
        && FORMS.stream().noneMatch(closer::has)
        && (types.isEmpty() || types.equals(new SchemaForm(base).types()));
  }

  private static JsonNode member(Node base, Node member) {
    Node wider = base.get(member.name());
    return switch (member.name()) {
      case "properties" -> properties(wider, member);
      case "required" -> required(wider, member);
      case "items", "additionalProperties" -> merged(wider, member);
      default -> member.json();
    };
  }

  private static JsonNode properties(Node wider, Node closer) {
    ObjectNode all = wider.exists() ? wider.json().deepCopy() : closer.json().deepCopy();
    closer.children().forEach(each -> all.set(each.name(), merged(wider.get(each.name()), each)));
    return all;
  }

  private static JsonNode required(Node wider, Node closer) {
    Set<String> names = new TreeSet<>();
    wider.json().forEach(name -> names.add(name.asText()));
    closer.json().forEach(name -> names.add(name.asText()));
    var all = ((ObjectNode) closer.description().root()).arrayNode();
    names.forEach(all::add);
    return all;
  }
}
