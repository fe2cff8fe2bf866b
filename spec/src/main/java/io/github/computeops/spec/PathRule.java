package io.github.computeops.spec;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rule against a path that the JSONPath library silently accepts and then misreads.
 *
 * @param offence matches a path that breaks the rule
 * @param rule the rule, for an error message
 */
record PathRule(Pattern offence, String rule) {
  private static final Pattern QUOTED =
      Pattern.compile("'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"", Pattern.DOTALL);
  private static final List<PathRule> ALL =
      List.of(
          rule("^[^$]", "it must begin with $"),
          rule("\\)$", "a function yields a value, which cannot be changed"),
          rule(
              "\\.\\.(\\*|\\[[^'])",
              ".. must be followed by a name, since matches are lost after anything else"),
          rule("][^\\s.\\[)=!<>&|,]|\\[$", "] must be followed by . or [ or be the end"));

  private static PathRule rule(String offence, String rule) {
    return new PathRule(Pattern.compile(offence), rule);
  }

  /** Returns the first rule that a path breaks; quoted names are ignored. */
  static Optional<String> brokenBy(String path) {
    String bare = QUOTED.matcher(path.strip()).replaceAll("''");
    return ALL.stream()
        .filter(rule -> rule.offence.matcher(bare).find())
        .map(PathRule::rule)
        .findFirst();
  }
}
