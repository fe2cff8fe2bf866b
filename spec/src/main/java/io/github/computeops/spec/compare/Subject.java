package io.github.computeops.spec.compare;

import io.github.computeops.spec.HttpMethods;
import io.github.computeops.spec.Pointer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The operation, schema or other part of a description that a place belongs to.
 *
 * @param kind the kind, which is a heading of the report
 * @param name the name that the report gives it
 * @param length the number of steps of the pointer that lead to it
 */
record Subject(Kind kind, String name, int length) {
  enum Kind {
    OPERATION("Operations"),
    SCHEMA("Schemas"),
    OTHER("Elsewhere");

    private final String heading;

    Kind(String heading) {
      this.heading = heading;
    }

    String heading() {
      return heading;
    }
  }

  private static final Map<String, String> COMPONENTS =
      Map.of(
          "parameters", "parameter",
          "responses", "response",
          "requestBodies", "request body",
          "headers", "header",
          "securitySchemes", "security scheme");

  static Subject of(Pointer at) {
    List<String> steps = at.steps();
    if (steps.size() >= 3 && steps.get(0).equals("paths") && isMethod(steps.get(2))) {
      String method = steps.get(2).toUpperCase(Locale.ROOT);
      return new Subject(Kind.OPERATION, "`" + method + " " + steps.get(1) + "`", 3);
    }
    if (steps.size() >= 3 && steps.get(0).equals("components")) {
      return component(steps.get(1), steps.get(2));
    }
    if (steps.size() == 2 && steps.get(0).equals("tags")) {
      return new Subject(Kind.OTHER, "the tag `" + steps.get(1) + "`", 2);
    }
    return steps.size() >= 2 && steps.get(0).equals("paths")
        ? new Subject(Kind.OTHER, "the path `" + steps.get(1) + "`", 2)
        : new Subject(Kind.OTHER, "`" + at + "`", steps.size());
  }

  private static boolean isMethod(String step) {
    return HttpMethods.ALL.contains(step);
  }

  private static Subject component(String section, String name) {
    if (section.equals("schemas")) {
      return new Subject(Kind.SCHEMA, "`" + name + "`", 3);
    }
    String what = COMPONENTS.getOrDefault(section, section);
    return new Subject(Kind.OTHER, "the " + what + " `" + name + "`", 3);
  }
}
