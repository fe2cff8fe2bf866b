package io.github.computeops.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comparison of an operand with literals: several for {@code in}, one for all others. */
final class Comparison extends Filter {
  private final FilterOperand operand;
  private final FilterOperator operator;
  private final List<@Nullable Object> literals;

  Comparison(FilterOperand operand, FilterOperator operator, Collection<?> values) {
    super(1);
    List<@Nullable Object> normal = new ArrayList<>();
    values.forEach(value -> normal.add(Literal.normal(value)));
    if (normal.isEmpty()) {
      throw new IllegalArgumentException(
          "The list to compare " + operand + " with is empty; give at least one value.");
    }
    this.operand = operand;
    this.operator = operator;
    this.literals = Collections.unmodifiableList(normal);
  }

  static Filter in(FilterOperand operand, Object @Nullable [] values) {
    return in(operand, values == null ? null : Arrays.asList(values));
  }

  static Filter in(FilterOperand operand, @Nullable Collection<?> values) {
    if (values == null) {
      throw new IllegalArgumentException(
          "The list to compare " + operand + " with is null; give at least one value.");
    }
    values.forEach(FilterProperty::given);
    return new Comparison(operand, FilterOperator.IN, values);
  }

  @Override
  public <R> R accept(FilterVisitor<R> visitor) {
    return visitor.compare(operand, operator, literals);
  }

  @Override
  List<Object> parts() {
    return List.of(operand, operator, literals);
  }
}
