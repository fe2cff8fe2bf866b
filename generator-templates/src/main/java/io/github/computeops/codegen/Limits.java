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

  /** A text and the sentences it lacks. */
  static String added(String text, Node schema) {
    Limits limits = new Limits(schema, text);
    String lacking =
        Stream.of(limits.bounds(), limits.values(), limits.preset())
            .filter(sentence -> !sentence.isEmpty())
            .collect(Collectors.joining(" "));
    return lacking.isEmpty() ? text : ended(text.strip()) + " " + lacking;
  }

  private static String ended(String sentence) {
    return sentence.matches("(?s).*[.!?]") ? sentence : sentence + ".";
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
