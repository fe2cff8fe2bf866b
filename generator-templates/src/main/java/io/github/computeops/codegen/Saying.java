package io.github.computeops.codegen;

import java.util.regex.Pattern;

/** What the description says of a schema, else of what has it: a parameter, a property, a list. */
final class Saying {
  private static final Pattern WITHIN =
      Pattern.compile("items|schema|additionalProperties|anyOf|oneOf|allOf|\\d+");

  private Saying() {}

  static String of(Node schema) {
    boolean item = false;
    Node node = schema;
    while (node.text("description").isBlank() && isWithin(node)) {
      item |= node.name().equals("items");
      node = node.parent();
    }
    String said = node.text("description");
    if (said.isBlank()) {
      return "The schema at `" + schema.pointer() + "`.";
    }
    return item ? "One of `" + node.name() + "`: " + said : said;
  }

  private static boolean isWithin(Node node) {
    return WITHIN.matcher(node.name()).matches() && !node.parentName().equals("properties");
  }
}
