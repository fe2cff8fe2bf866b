package io.github.computeops.filter;

import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/** A number to filter by. Not-a-number and infinite values are refused. */
public final class NumberProperty extends FilterProperty<NumberProperty> {
  NumberProperty(String path) {
    super(path);
  }

  /**
   * Equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter eq(long value) {
    return compare(FilterOperator.EQ, value);
  }

  /**
   * Equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter eq(double value) {
    return compare(FilterOperator.EQ, value);
  }

  /**
   * Not equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter ne(long value) {
    return compare(FilterOperator.NE, value);
  }

  /**
   * Not equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter ne(double value) {
    return compare(FilterOperator.NE, value);
  }

  /**
   * Greater.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter gt(long value) {
    return compare(FilterOperator.GT, value);
  }

  /**
   * Greater.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter gt(double value) {
    return compare(FilterOperator.GT, value);
  }

  /**
   * Greater or equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter ge(long value) {
    return compare(FilterOperator.GE, value);
  }

  /**
   * Greater or equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter ge(double value) {
    return compare(FilterOperator.GE, value);
  }

  /**
   * Less.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter lt(long value) {
    return compare(FilterOperator.LT, value);
  }

  /**
   * Less.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter lt(double value) {
    return compare(FilterOperator.LT, value);
  }

  /**
   * Less or equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter le(long value) {
    return compare(FilterOperator.LE, value);
  }

  /**
   * Less or equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter le(double value) {
    return compare(FilterOperator.LE, value);
  }

  /**
   * Equal to one of several.
   *
   * @param values one or more
   * @return the filter
   * @throws IllegalArgumentException when there is none
   */
  public Filter in(long... values) {
    return compare(FilterOperator.IN, LongStream.of(values).boxed().toArray());
  }

  /**
   * Equal to one of several.
   *
   * @param values one or more
   * @return the filter
   * @throws IllegalArgumentException when there is none, or one is not finite
   */
  public Filter in(double... values) {
    return compare(FilterOperator.IN, DoubleStream.of(values).boxed().toArray());
  }

  @Override
  NumberProperty within(String parent) {
    return new NumberProperty(parent + "/" + path());
  }
}
