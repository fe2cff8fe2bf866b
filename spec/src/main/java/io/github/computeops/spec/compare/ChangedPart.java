package io.github.computeops.spec.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of a {@link Subject} that changed.
 *
 * @param part the part, as the report names it; empty for the subject itself
 * @param keyword the keyword that changed, with the steps below it; empty if the part as a whole
 *     did
 */
record ChangedPart(String part, String keyword) {
  private static final List<String> CHOICES =
      List.of("oneOf", "anyOf", "allOf", "prefixItems", "patternProperties", "$defs");

  static ChangedPart of(List<String> steps) {
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
        parts.add(words(step) + " " + choice(next));
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
    return new ChangedPart(
        String.join(", ", parts), String.join("/", steps.subList(i, steps.size())));
  }

  private static void flush(List<String> parts, StringBuilder property) {
    if (!property.isEmpty()) {
      parts.add("`" + property + "`");
      property.setLength(0);
    }
  }

  /** Names an alternative; a reference is named by the last step of its target. */
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
      case "oneOf", "anyOf" -> "alternative";
      case "allOf" -> "part";
      case "prefixItems", "patternProperties", "$defs" -> "`" + step + "`";
      default -> "as";
    };
  }
}
