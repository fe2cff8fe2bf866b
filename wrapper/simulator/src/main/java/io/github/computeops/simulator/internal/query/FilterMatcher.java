package io.github.computeops.simulator.internal.query;

import io.github.computeops.filter.Filter;
import io.github.computeops.filter.FilterOperand;
import io.github.computeops.filter.FilterOperator;
import io.github.computeops.filter.FilterVisitor;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates a filter for a JSON value.
 *
 * <p>A path through a list has several values, of which one has to match; {@code ne} is the
 * opposite of {@code eq}. What is absent is null. Two terms about one list may match in different
 * elements, since the service does not say.
 */
public final class FilterMatcher implements FilterVisitor<Boolean> {
  private static final Set<FilterOperator> EQUAL =
      EnumSet.of(FilterOperator.EQ, FilterOperator.IN, FilterOperator.HAS);
  private final Object json;

  private FilterMatcher(Object json) {
    this.json = json;
  }

  /**
   * Returns whether the value matches.
   *
   * @throws ErrorResponseException if a value is compared with a literal of another type
   */
  public static boolean matches(Filter filter, Object json) {
    return filter.accept(new FilterMatcher(json));
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
  public Boolean compare(
      FilterOperand operand, FilterOperator operator, List<@Nullable Object> literals) {
    if (operator == FilterOperator.NE) {
      return !compare(operand, FilterOperator.EQ, literals);
    }
    return values(operand).stream()
        .anyMatch(
            value ->
                literals.stream().anyMatch(literal -> holds(operand, value, operator, literal)));
  }

  private List<@Nullable Object> values(FilterOperand operand) {
    List<@Nullable Object> values = PropertyValues.at(json, operand.name());
    return switch (operand.form()) {
      case TOUPPER -> values.stream().map(FilterMatcher::upperCase).toList();
      case TOLOWER -> values.stream().map(FilterMatcher::lowerCase).toList();
      case PATH, TAG -> values;
    };
  }

  private static @Nullable Object upperCase(@Nullable Object value) {
    return value instanceof String text ? text.toUpperCase(Locale.ROOT) : value;
  }

  private static @Nullable Object lowerCase(@Nullable Object value) {
    return value instanceof String text ? text.toLowerCase(Locale.ROOT) : value;
  }

  private static boolean holds(
      FilterOperand operand,
      @Nullable Object value,
      FilterOperator operator,
      @Nullable Object literal) {
    if (value == null || literal == null) {
      return value == literal && EQUAL.contains(operator);
    }
    if (operator == FilterOperator.CONTAINS) {
      return LiteralComparison.contains(operand.name(), value, literal);
    }
    int order = LiteralComparison.compare(operand.name(), value, literal);
    return switch (operator) {
      case GT -> order > 0;
      case GE -> order >= 0;
      case LT -> order < 0;
      case LE -> order <= 0;
      default -> order == 0;
    };
  }
}
