package io.github.computeops.filter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes filters as {@code a eq 'x' and not b gt 3}, with parentheses only if necessary. */
final class InfixWriter implements FilterVisitor<Void> {
  private static final int OR = 1;
  private static final int AND = 2;
  private static final int NOT = 3;
  private final StringBuilder out = new StringBuilder();
  private final FilterDialect dialect;
  private int binding = OR;

  private InfixWriter(FilterDialect dialect) {
    this.dialect = dialect;
  }

  static String write(Filter filter, FilterDialect dialect) {
    TagRule.check(filter, dialect.isTags());
    return written(filter, dialect);
  }

  /** Writes any filter for people to read, tags and properties mixed or not. */
  static String plain(Filter filter) {
    return written(filter, FilterDialect.INFIX);
  }

  private static String written(Filter filter, FilterDialect dialect) {
    InfixWriter writer = new InfixWriter(dialect);
    filter.accept(writer);
    return writer.out.toString();
  }

  @Override
  public Void and(List<Filter> terms) {
    return joined(terms, dialect == FilterDialect.TAGS ? " AND " : " and ", AND);
  }

  @Override
  public Void or(List<Filter> terms) {
    return joined(terms, " or ", OR);
  }

  private Void joined(List<Filter> terms, String between, int own) {
    boolean open = open(own);
    for (int i = 0; i < terms.size(); i++) {
      out.append(i == 0 ? "" : between);
      within(own + 1, terms.get(i));
    }
    return close(open);
  }

  /** Writes {@code not}: it cannot follow another, so it binds as tightly as its term. */
  @Override
  public Void not(Filter term) {
    boolean open = open(NOT);
    out.append("not ");
    within(NOT + 1, term);
    return close(open);
  }

  private void within(int tighter, Filter term) {
    int outside = binding;
    binding = tighter;
    term.accept(this);
    binding = outside;
  }

  private boolean open(int own) {
    boolean needed = own < binding;
    out.append(needed ? "(" : "");
    return needed;
  }

  private Void close(boolean open) {
    out.append(open ? ")" : "");
    return null;
  }

  @Override
  public Void compare(
      FilterOperand operand, FilterOperator operator, List<@Nullable Object> literals) {
    boolean open = dialect == FilterDialect.TAGS;
    out.append(open ? "(" : "").append(comparison(operand, operator, literals));
    return close(open);
  }

  private String comparison(
      FilterOperand operand, FilterOperator operator, List<@Nullable Object> literals) {
    return switch (operator) {
      case CONTAINS -> "contains(" + operand + "," + text(literals.get(0)) + ")";
      case HAS -> text(literals.get(0)) + " in " + operand;
      case IN -> operand + " in (" + String.join(",", texts(literals)) + ")";
      default -> operand + " " + operator.word() + " " + text(literals.get(0));
    };
  }

  private List<String> texts(List<@Nullable Object> literals) {
    return literals.stream().map(this::text).toList();
  }

  private String text(@Nullable Object literal) {
    boolean capital = dialect == FilterDialect.EVENTS && literal instanceof Boolean;
    return capital ? (Boolean.TRUE.equals(literal) ? "True" : "False") : Literal.text(literal);
  }

  @Override
  public Void raw(String text) {
    boolean open = open(OR);
    out.append(text);
    return close(open);
  }
}
