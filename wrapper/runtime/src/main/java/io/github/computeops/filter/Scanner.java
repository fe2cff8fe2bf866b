package io.github.computeops.filter;

import io.github.computeops.filter.Token.Kind;

/** Splits the text of a filter into tokens, with one token of lookahead. */
final class Scanner {
  private final String text;
  private int at;
  private Token next;

  Scanner(String text) {
    this.text = text;
    this.next = read();
  }

  Token next() {
    return next;
  }

  Token take() {
    Token taken = next;
    next = taken.kind() == Kind.END ? taken : read();
    return taken;
  }

  boolean takes(String sign) {
    boolean found = next.isSign(sign);
    if (found) {
      take();
    }
    return found;
  }

  void expect(String sign) {
    if (!takes(sign)) {
      throw unexpected("\"" + sign + "\"");
    }
  }

  FilterSyntaxException unexpected(String expected) {
    return new FilterSyntaxException(
        next.column(), expected + " is expected, but " + next.shown() + ".");
  }

  /** Returns whether the next token is a word with an opening parenthesis after it. */
  boolean opensAfterNext() {
    int i = at;
    while (i < text.length() && Words.isBlank(text.charAt(i))) {
      i++;
    }
    return next.kind() == Kind.WORD && i < text.length() && text.charAt(i) == '(';
  }

  private Token read() {
    while (at < text.length() && Words.isBlank(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return new Token(Kind.END, "", at + 1);
    }
    char c = text.charAt(at);
    return c == '\'' ? quoted() : Words.isInWord(c) ? word() : sign();
  }

  private Token sign() {
    at++;
    return new Token(Kind.SIGN, text.substring(at - 1, at), at);
  }

  private Token word() {
    int start = at;
    while (at < text.length() && Words.isInWord(text.charAt(at))) {
      at++;
    }
    return new Token(Kind.WORD, text.substring(start, at), start + 1);
  }

  private Token quoted() {
    int start = at;
    int end = text.indexOf('\'', start + 1);
    while (end >= 0 && end + 1 < text.length() && text.charAt(end + 1) == '\'') {
      end = text.indexOf('\'', end + 2);
    }
    if (end < 0) {
      throw new FilterSyntaxException(start + 1, "the quote that opens here is never closed.");
    }
    at = end + 1;
    return new Token(Kind.TEXT, text.substring(start + 1, end).replace("''", "'"), start + 1);
  }
}
