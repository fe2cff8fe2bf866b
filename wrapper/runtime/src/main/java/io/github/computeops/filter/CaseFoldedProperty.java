package io.github.computeops.filter;

import java.util.List;

/** A text property in capitals or in small letters; compare it with text in the same letters. */
public final class CaseFoldedProperty {
  private final FilterOperand operand;

  CaseFoldedProperty(FilterOperand operand) {
    this.operand = operand;
  }

  /**
   * Equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter eq(String value) {
    return new Comparison(operand, FilterOperator.EQ, List.of(FilterProperty.given(value)));
  }

  /**
   * Not equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter ne(String value) {
    return new Comparison(operand, FilterOperator.NE, List.of(FilterProperty.given(value)));
  }

  /**
   * Equal to one of several.
   *
   * @param values one or more
   * @return the filter
   * @throws IllegalArgumentException when there is none
   */
  public Filter in(String... values) {
    return new Comparison(operand, FilterOperator.IN, List.of(values));
  }
}
