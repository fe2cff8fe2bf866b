package io.github.computeops.filter;

import io.github.computeops.internal.Given;
import java.util.Locale;
import java.util.Set;

/** Tells which runs of characters are words of a filter, and which words are paths. */
final class Words {
  private static final String DELIMITERS = "'()[],";
  private static final Set<String> JOINING = Set.of("and", "or", "not");

  private Words() {}

  static boolean isInWord(char c) {
    return !isBlank(c) && DELIMITERS.indexOf(c) < 0;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  static boolean is(String word, String joining) {
    return word.toLowerCase(Locale.ROOT).equals(joining);
  }

  /** Returns whether a word is a path: literals, operators and joining words are not. */
  static boolean isPath(String word) {
    return !word.isEmpty()
        && word.chars().allMatch(Words::isInPath)
        && !JOINING.contains(word.toLowerCase(Locale.ROOT))
        && FilterOperator.of(word).isEmpty()
        && !Literal.isBare(word);
  }

  /** Rejects the percent sign too, since it would be left over from percent-encoding. */
  private static boolean isInPath(int c) {
    return isInWord((char) c) && !Character.isISOControl(c) && c != '%';
  }

  static void checkPath(String path) {
    if (!isPath(Given.argument("property of a filter", path))) {
      throw new IllegalArgumentException(
          "A filter cannot name the property \""
              + path
              + "\": a path has no spaces, quotes, brackets, commas or percent signs and is not a keyword"
              + " or a literal. For a tag with such a key, use the tag filter.");
    }
  }
}
