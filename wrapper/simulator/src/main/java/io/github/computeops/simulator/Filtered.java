package io.github.computeops.simulator;

import io.github.computeops.filter.Filter;
import io.github.computeops.filter.FilterOperand;
import io.github.computeops.filter.FilterOperator;
import io.github.computeops.filter.FilterVisitor;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a JSON object matches a filter.
 *
 * <p>A path that runs through a list has several values, and one that matches is enough; {@code ne}
 * is the opposite of {@code eq}. What is absent is null. Two terms about one list need not match in
 * the same element: the service does not say.
 */
final class Filtered implements FilterVisitor<Boolean> {
  private static final Set<FilterOperator> EQUAL =
      EnumSet.of(FilterOperator.EQ, FilterOperator.IN, FilterOperator.HAS);
  private final Object json;

  private Filtered(Object json) {
    this.json = json;
  }

  /**
   * Whether the object matches.
   *
   * @throws Refusal when a value is compared with a literal of another type
   */
  static boolean matches(Filter filter, Object json) {
    return filter.accept(new Filtered(json));
  }

  @Override
  public Boolean and(List<Filter> terms) {
    return terms.stream().allMatch(term -> term.accept(this));
  }

  @Override
  public Boolean or(List<Filter> terms) {
    return terms.stream().anyMatch(term -> term.accept(this));
  }

  @Override
  public Boolean not(Filter term) {
    return !term.accept(this);
  }

  @Override
  public Boolean raw(String text) {
    return Filter.parse(text).accept(this);
  }

  @Override
  public Boolean compare(FilterOperand operand, FilterOperator operator, List<Object> literals) {
    if (operator == FilterOperator.NE) {
      return !compare(operand, FilterOperator.EQ, literals);
    }
    return values(operand).stream()
        .anyMatch(
            value ->
                literals.stream().anyMatch(literal -> holds(operand, value, operator, literal)));
  }

  private List<Object> values(FilterOperand operand) {
    List<Object> values = Values.at(json, operand.name());
    return switch (operand.form()) {
      case TOUPPER -> values.stream().map(value -> Values.cased(value, true)).toList();
      case TOLOWER -> values.stream().map(value -> Values.cased(value, false)).toList();
      case PATH, TAG -> values;
    };
  }

  private static boolean holds(
      FilterOperand operand, Object value, FilterOperator operator, Object literal) {
    if (value == null || literal == null) {
      return value == literal && EQUAL.contains(operator);
    }
    if (operator == FilterOperator.CONTAINS) {
      return Values.text(operand.name(), value, literal).contains(literal.toString());
    }
    int order = Values.compare(operand.name(), value, literal);
    return switch (operator) {
      case GT -> order > 0;
      case GE -> order >= 0;
      case LT -> order < 0;
      case LE -> order <= 0;
      default -> order == 0;
    };
  }
}
