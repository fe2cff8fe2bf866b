package io.github.computeops.filter;

import java.time.LocalDate;

/** A day to filter by; it is sent as {@code 2026-01-31}, without quotes. */
public final class DateProperty extends FilterProperty<DateProperty> {
  DateProperty(String path) {
    super(path);
  }

  /**
   * Equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter eq(LocalDate value) {
    return compare(FilterOperator.EQ, given(value));
  }

  /**
   * Not equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter ne(LocalDate value) {
    return compare(FilterOperator.NE, given(value));
  }

  /**
   * Later.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter gt(LocalDate value) {
    return compare(FilterOperator.GT, given(value));
  }

  /**
   * Later or equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter ge(LocalDate value) {
    return compare(FilterOperator.GE, given(value));
  }

  /**
   * Earlier.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter lt(LocalDate value) {
    return compare(FilterOperator.LT, given(value));
  }

  /**
   * Earlier or equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter le(LocalDate value) {
    return compare(FilterOperator.LE, given(value));
  }

  @Override
  DateProperty within(String parent) {
    return new DateProperty(parent + "/" + path());
  }
}
