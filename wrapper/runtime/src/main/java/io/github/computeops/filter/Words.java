package io.github.computeops.filter;

import java.util.Locale;
import java.util.Set;

/** Which runs of characters are words of a filter, and which of these are paths. */
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

  /** What stands for itself or joins conditions is no name of a property. */
  static boolean isPath(String word) {
    return !word.isEmpty()
        && word.chars().allMatch(Words::isInPath)
        && !JOINING.contains(word.toLowerCase(Locale.ROOT))
        && FilterOperator.of(word).isEmpty()
        && !Literal.isBare(word);
  }

  /** A percent sign is left of percent-encoding, whatever the name is. */
  private static boolean isInPath(int c) {
    return isInWord((char) c) && !Character.isISOControl(c) && c != '%';
  }

  static void checkPath(String path) {
    if (!isPath(path)) {
      throw new IllegalArgumentException(
          "A filter cannot name the property \""
              + path
              + "\": a path has no blanks, quotes, brackets, commas or percent signs and is no word of the"
              + " language. A tag with such a key can be asked for in filter-tags.");
    }
  }
}
