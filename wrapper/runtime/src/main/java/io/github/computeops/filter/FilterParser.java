package io.github.computeops.filter;

import io.github.computeops.filter.FilterOperand.Form;
import io.github.computeops.filter.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses what both notations have in common: paths, literals, and the bounded depth. */
abstract class FilterParser {
  final Scanner scanner;
  private int depth;

  FilterParser(String text) {
    scanner = new Scanner(text);
  }

  abstract Filter condition();

  final Filter parse() {
    Filter filter = condition();
    if (scanner.next().kind() != Kind.END) {
      throw scanner.unexpected("The end of the filter");
    }
    return filter;
  }

  /** Parses a condition one level down, up to a depth that the stack can take. */
  final Filter nested() {
    if (++depth > Filter.DEEPEST) {
      throw tooDeep();
    }
    Filter filter = condition();
    depth--;
    return filter;
  }

  final Filter negated(Filter term) {
    checkDepth(List.of(term));
    return Filter.not(term);
  }

  final Filter joined(boolean all, List<Filter> terms) {
    if (terms.size() > 1) {
      checkDepth(terms);
    }
    return Junction.of(all, terms);
  }

  private void checkDepth(List<Filter> terms) {
    if (terms.stream().anyMatch(term -> term.depth() >= Filter.DEEPEST)) {
      throw tooDeep();
    }
  }

  private FilterSyntaxException tooDeep() {
    return new FilterSyntaxException(
        scanner.next().column(), "it is nested deeper than " + Filter.DEEPEST + " levels.");
  }

  /** Parses {@code toupper(path)}, {@code tolower(path)} or a path. */
  final FilterOperand operand() {
    String word = scanner.next().text();
    boolean function = word.equals("toupper") || word.equals("tolower");
    if (!function || !scanner.opensAfterNext()) {
      return FilterOperand.path(path());
    }
    scanner.take();
    scanner.expect("(");
    String path = path();
    scanner.expect(")");
    return new FilterOperand(word.equals("toupper") ? Form.TOUPPER : Form.TOLOWER, path);
  }

  final String path() {
    Token token = scanner.next();
    if (token.kind() != Kind.WORD || !Words.isPath(token.text())) {
      throw scanner.unexpected("A property");
    }
    return scanner.take().text();
  }

  /** Returns whether the next token is a literal, not a property. */
  final boolean isAtLiteral() {
    Token token = scanner.next();
    return token.kind() == Kind.TEXT || token.kind() == Kind.WORD && Literal.isBare(token.text());
  }

  final @Nullable Object literal() {
    Token token = scanner.next();
    if (!isAtLiteral()) {
      throw scanner.unexpected(
          "A literal (a string in single quotes, a number, a time, true, false or null)");
    }
    scanner.take();
    return token.kind() == Kind.TEXT ? token.text() : Literal.bare(token.text()).orElse(null);
  }

  /** Parses literals up to a closing sign; the opening one has been taken already. */
  final List<@Nullable Object> literals(String closing) {
    List<@Nullable Object> literals = new ArrayList<>();
    do {
      literals.add(literal());
    } while (scanner.takes(","));
    scanner.expect(closing);
    return literals;
  }
}
