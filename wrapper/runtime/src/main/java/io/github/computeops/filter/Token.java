package io.github.computeops.filter;

/**
 * A piece of a filter's text.
 *
 * @param text a word; the string between quotes, without doubled quotes; or the sign itself
 * @param column 1 for the first character
 */
record Token(Kind kind, String text, int column) {
  private static final int SHOWN = 40;

  enum Kind {
    WORD,
    TEXT,
    SIGN,
    END
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && Words.is(text, word);
  }

  /** Returns the token as the end of a sentence about what was found. */
  String shown() {
    String start = text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
    return switch (kind) {
      case END -> "the filter ends";
      case TEXT -> "there is '" + start + "'";
      default -> "there is " + start;
    };
  }
}
