package io.github.computeops.spec;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the JSONPath library takes without a word and then reads otherwise than it is meant. */
record PathRule(Pattern offence, String rule) {
  private static final Pattern QUOTED =
      Pattern.compile("'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"", Pattern.DOTALL);
  private static final List<PathRule> ALL =
      List.of(
          rule("^[^$]", "it must begin with $"),
          rule("\\)$", "a function selects a value and no place"),
          rule("\\.\\.(\\*|\\[[^'])", "after .. it needs a name, or it loses matches"),
          rule("][^\\s.\\[)=!<>&|,]|\\[$", "after ] only . or [ leads on"));

  private static PathRule rule(String offence, String rule) {
    return new PathRule(Pattern.compile(offence), rule);
  }

  /** The first rule that a path breaks, names in quotes aside. */
  static Optional<String> brokenBy(String path) {
    String bare = QUOTED.matcher(path.strip()).replaceAll("''");
    return ALL.stream()
        .filter(rule -> rule.offence.matcher(bare).find())
        .map(PathRule::rule)
        .findFirst();
  }
}
