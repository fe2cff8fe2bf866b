package io.github.computeops.codegen;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a schema says of a value beyond its type, as sentences: bounds, default, allowed values.
 * What the text before says already is left out.
 */
final class Limits {
  private final Node schema;
  private final String said;

  private Limits(Node schema, String said) {
    this.schema = schema;
    this.said = said;
  }

  /** The text of a parameter and the sentences it lacks. */
  static String ofParameter(String text, Node schema) {
    Limits limits = new Limits(schema, text);
    return added(text, Stream.of(limits.bounds(), limits.values(), limits.preset()));
  }

  /** The text of a property and the sentences it lacks; its type has the allowed values. */
  static String ofProperty(String text, Node schema) {
    Limits limits = new Limits(schema, text);
    return added(
        text,
        Stream.of(
            limits.constant(),
            limits.bounds(),
            limits.length(),
            limits.preset(),
            limits.sample(),
            limits.owner()));
  }

  private static String added(String text, Stream<String> sentences) {
    String lacking =
        sentences.filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    return lacking.isEmpty() ? text : (ended(text.strip()) + " " + lacking).strip();
  }

  private static String ended(String sentence) {
    return sentence.isEmpty() || sentence.matches("(?s).*[.!?]") ? sentence : sentence + ".";
  }

  private String bounds() {
    String minimum = schema.text("minimum");
    String maximum = schema.text("maximum");
    if (maximum.isEmpty() ? isSaid(minimum) : isSaid(maximum)) {
      return "";
    }
    if (maximum.isEmpty()) {
      return minimum.isEmpty() ? "" : "At least " + minimum + ".";
    }
    return minimum.isEmpty()
        ? "At most " + maximum + "."
        : "From " + minimum + " to " + maximum + ".";
  }

  private String constant() {
    String only = schema.text("const");
    return only.isEmpty() || isSaid(only) ? "" : "Always " + code(only) + ".";
  }

  private String length() {
    String longest = schema.text("maxLength");
    return longest.isEmpty() || isSaid(longest) ? "" : "At most " + longest + " characters.";
  }

  /** Of text and numbers; an enumeration needs no example. */
  private String sample() {
    Node example = schema.get("example");
    String text = example.json().asText("").strip();
    boolean telling = example.json().isTextual() || example.json().isNumber();
    return !telling || schema.has("enum") || text.isEmpty() || text.length() > 50 || isSaid(text)
        ? ""
        : "Example " + code(text) + ".";
  }

  private String owner() {
    return schema.flag("readOnly") ? "Set by the service." : "";
  }

  private String values() {
    List<String> values = schema.texts("enum");
    return values.isEmpty() || values.stream().anyMatch(this::isSaid)
        ? ""
        : values.stream().map(Limits::code).collect(Collectors.joining(", ", "One of ", "."));
  }

  private String preset() {
    Node preset = schema.get("default");
    String text = preset.json().asText("");
    return preset.json().isContainerNode() || text.isEmpty() || isSaid(text)
        ? ""
        : "Default " + code(text) + ".";
  }

  private boolean isSaid(String value) {
    return Pattern.compile("(?<!\\w)" + Pattern.quote(value) + "(?!\\w)").matcher(said).find();
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
