package io.github.computeops.filter;

import io.github.computeops.filter.Token.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Parses {@code a eq 'x' and not b gt 3}. {@code not} binds tighter than {@code and}, which binds
 * tighter than {@code or}; all three are accepted in upper and lower case.
 */
final class InfixParser extends FilterParser {
  private final boolean tags;

  InfixParser(String text, boolean tags) {
    super(text);
    this.tags = tags;
  }

  @Override
  Filter condition() {
    return joined(false, terms("or", this::conjunction));
  }

  private Filter conjunction() {
    return joined(true, terms("and", this::unary));
  }

  private List<Filter> terms(String between, Supplier<Filter> reader) {
    List<Filter> terms = new ArrayList<>();
    terms.add(reader.get());
    while (scanner.next().isWord(between)) {
      scanner.take();
      terms.add(reader.get());
    }
    return terms;
  }

  private Filter unary() {
    if (scanner.next().isWord("not")) {
      scanner.take();
      return negated(primary());
    }
    return primary();
  }

  private Filter primary() {
    if (scanner.takes("(")) {
      Filter filter = nested();
      scanner.expect(")");
      return filter;
    }
    if (tags && scanner.next().kind() == Kind.TEXT) {
      return tag();
    }
    if (isAtLiteral()) {
      return literalInList();
    }
    boolean contains = scanner.next().text().equals("contains") && scanner.opensAfterNext();
    return contains ? contains() : comparison(operand());
  }

  private Filter tag() {
    String key = scanner.take().text();
    return scanner.next().isWord("in") && !scanner.opensAfterNext()
        ? has(key)
        : comparison(FilterOperand.tag(key));
  }

  private Filter literalInList() {
    @Nullable Object literal = literal();
    if (!scanner.next().isWord("in")) {
      throw scanner.unexpected("\"in\" and a property, since a literal is before it,");
    }
    return has(literal);
  }

  private Filter has(@Nullable Object literal) {
    scanner.take();
    FilterOperand list = FilterOperand.path(path());
    return new Comparison(list, FilterOperator.HAS, Collections.singletonList(literal));
  }

  private Filter contains() {
    scanner.take();
    scanner.expect("(");
    FilterOperand operand = FilterOperand.path(path());
    scanner.expect(",");
    List<@Nullable Object> literals = Collections.singletonList(literal());
    scanner.expect(")");
    return new Comparison(operand, FilterOperator.CONTAINS, literals);
  }

  private Filter comparison(FilterOperand operand) {
    FilterOperator operator =
        FilterOperator.of(scanner.next().kind() == Kind.WORD ? scanner.next().text() : "")
            .filter(found -> found != FilterOperator.CONTAINS)
            .orElseThrow(() -> scanner.unexpected("One of eq, ne, gt, ge, lt, le and in"));
    scanner.take();
    return new Comparison(
        operand,
        operator,
        operator == FilterOperator.IN ? list() : Collections.singletonList(literal()));
  }

  /** Parses a list in parentheses, or in brackets as in one guide. */
  private List<@Nullable Object> list() {
    if (scanner.takes("[")) {
      return literals("]");
    }
    scanner.expect("(");
    return literals(")");
  }
}
