package io.github.computeops.filter;

import java.util.Collection;
import java.util.List;

/**
 * A string property in upper or lower case; compare it with values in the same case. Immutable and
 * thread-safe.
 */
public final class CaseFoldedProperty {
  private final FilterOperand operand;

  CaseFoldedProperty(FilterOperand operand) {
    this.operand = operand;
  }

  /**
   * Returns a filter for values equal to the given one.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter eq(String value) {
    return new Comparison(operand, FilterOperator.EQ, List.of(FilterProperty.given(value)));
  }

  /**
   * Returns a filter for values that differ from the given one.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter ne(String value) {
    return new Comparison(operand, FilterOperator.NE, List.of(FilterProperty.given(value)));
  }

  /**
   * Returns a filter for values equal to one of the given ones.
   *
   * @param values one or more
   * @return the filter
   * @throws IllegalArgumentException if there is none, or one is null
   */
  public Filter in(String... values) {
    return Comparison.in(operand, values);
  }

  /**
   * Returns a filter for values equal to one of the given ones.
   *
   * @param values one or more
   * @return the filter
   * @throws IllegalArgumentException if there is none, or one is null
   */
  public Filter in(Collection<String> values) {
    return Comparison.in(operand, values);
  }
}
