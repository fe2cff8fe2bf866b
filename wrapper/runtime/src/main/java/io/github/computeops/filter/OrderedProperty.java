package io.github.computeops.filter;

/**
 * A property whose values have an order: text alphabetically, by Unicode; numbers by size; times
 * and dates from earlier to later.
 *
 * @param <V> what it is compared with
 * @param <P> the property itself
 */
public abstract sealed class OrderedProperty<V, P extends OrderedProperty<V, P>>
    extends FilterProperty<P> permits TextProperty, NumberProperty, TimeProperty, DateProperty {
  OrderedProperty(String path) {
    super(path);
  }

  /**
   * Returns a filter for values equal to the given one.
   *
   * @param value what to compare with
   * @return the filter
   * @throws IllegalArgumentException if the value is null or cannot be written; the same for all of
   *     these
   */
  public Filter eq(V value) {
    return compare(FilterOperator.EQ, given(value));
  }

  /**
   * Returns a filter for values that differ from the given one.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter ne(V value) {
    return compare(FilterOperator.NE, given(value));
  }

  /**
   * Returns a filter for values greater or later than the given one.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter gt(V value) {
    return compare(FilterOperator.GT, given(value));
  }

  /**
   * Returns a filter for values greater than, later than, or equal to the given one.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter ge(V value) {
    return compare(FilterOperator.GE, given(value));
  }

  /**
   * Returns a filter for values less or earlier than the given one.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter lt(V value) {
    return compare(FilterOperator.LT, given(value));
  }

  /**
   * Returns a filter for values less than, earlier than, or equal to the given one.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter le(V value) {
    return compare(FilterOperator.LE, given(value));
  }
}
