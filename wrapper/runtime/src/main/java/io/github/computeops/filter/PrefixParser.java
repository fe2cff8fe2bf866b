package io.github.computeops.filter;

import io.github.computeops.filter.Token.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Parses {@code and(eq(a,'x'),not(gt(b,3)))}. */
final class PrefixParser extends FilterParser {
  PrefixParser(String text) {
    super(text);
  }

  @Override
  Filter condition() {
    String function = function();
    Filter filter =
        switch (function) {
          case "and", "or" -> joined(function.equals("and"), terms());
          case "not" -> negated(nested());
          default -> comparison(FilterOperator.of(function).orElseThrow());
        };
    scanner.expect(")");
    return filter;
  }

  private String function() {
    Token token = scanner.next();
    boolean joining = token.isWord("and") || token.isWord("or") || token.isWord("not");
    boolean known = joining || FilterOperator.of(token.text()).isPresent();
    if (token.kind() != Kind.WORD || !known) {
      throw scanner.unexpected("A function such as and(...) or eq(...)");
    }
    scanner.take();
    scanner.expect("(");
    return joining ? token.text().toLowerCase(Locale.ROOT) : token.text();
  }

  private List<Filter> terms() {
    List<Filter> terms = new ArrayList<>();
    do {
      terms.add(nested());
    } while (scanner.takes(","));
    return terms;
  }

  private Filter comparison(FilterOperator operator) {
    if (operator == FilterOperator.IN && isAtLiteral()) {
      @Nullable Object literal = literal();
      scanner.expect(",");
      FilterOperand list = FilterOperand.path(path());
      return new Comparison(list, FilterOperator.HAS, Collections.singletonList(literal));
    }
    FilterOperand operand = operand();
    scanner.expect(",");
    return new Comparison(operand, operator, values(operator));
  }

  private List<@Nullable Object> values(FilterOperator operator) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(literal());
    while (operator == FilterOperator.IN && scanner.takes(",")) {
      values.add(literal());
    }
    return values;
  }
}
