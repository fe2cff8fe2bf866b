package io.github.computeops.spec.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from a thing of a description to what differs in it.
 *
 * @param part the part of it, as its readers call it; empty for the thing itself
 * @param facet the keyword that differs, empty where it is the part itself
 */
record Way(String part, String facet) {
  private static final List<String> CHOICES =
      List.of("oneOf", "anyOf", "allOf", "prefixItems", "patternProperties", "$defs");

  static Way of(List<String> steps) {
    List<String> parts = new ArrayList<>();
    StringBuilder property = new StringBuilder();
    int i = 0;
    while (i < steps.size()) {
      String step = steps.get(i);
      String next = i + 1 < steps.size() ? steps.get(i + 1) : null;
      if (step.equals("properties") && next != null) {
        property.append(property.isEmpty() ? "" : ".").append(next);
        i += 2;
      } else if (step.equals("items") || step.equals("additionalProperties") && next != null) {
        property.append(step.equals("items") ? "[]" : "{}");
        i++;
      } else if (CHOICES.contains(step) && next != null) {
        flush(parts, property);
        parts.add("`" + step + "` " + choice(next));
        i += 2;
      } else if (isPart(step) && next != null) {
        flush(parts, property);
        parts.add(words(step) + " `" + next.replaceFirst(" in \\w+$", "") + "`");
        i += 2;
      } else if (step.equals("requestBody")) {
        parts.add("request body");
        i++;
      } else if (step.equals("schema") && next != null) {
        i++;
      } else {
        break;
      }
    }
    flush(parts, property);
    return new Way(String.join(", ", parts), String.join("/", steps.subList(i, steps.size())));
  }

  private static void flush(List<String> parts, StringBuilder property) {
    if (!property.isEmpty()) {
      parts.add("`" + property + "`");
      property.setLength(0);
    }
  }

  /** A reference reads as the name of what it refers to. */
  private static String choice(String name) {
    return "`" + name.substring(name.lastIndexOf('/') + 1) + "`";
  }

  private static boolean isPart(String step) {
    return List.of("parameters", "responses", "content", "headers", "callbacks").contains(step);
  }

  private static String words(String step) {
    return switch (step) {
      case "parameters" -> "parameter";
      case "responses" -> "response";
      case "headers" -> "header";
      case "callbacks" -> "callback";
      default -> "as";
    };
  }
}
