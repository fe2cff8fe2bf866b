package io.github.computeops.spec.compare;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * A difference and its effect on callers.
 *
 * @param names its Java names
 * @param consequence what it means although the Java is the same; empty if nothing
 */
record Finding(Wording wording, Set<String> names, Impact impact, String consequence) {
  private static final int SHOWN = 4;

  String line() {
    return wording.line() + " — " + impact + note() + java();
  }

  private String note() {
    return consequence.isEmpty() ? "" : ", but " + consequence;
  }

  String java() {
    if (names.isEmpty()) {
      return "";
    }
    String shown =
        names.stream()
            .map(Finding::simple)
            .distinct()
            .limit(SHOWN)
            .map(name -> "`" + name + "`")
            .collect(Collectors.joining(", ", "; ", ""));
    return shown + (names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "");
  }

  static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1).replace('#', '.');
  }
}
