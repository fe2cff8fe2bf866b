package io.github.computeops.filter;

import java.util.Collection;

/** A number to filter by; NaN and infinite values are rejected. */
public final class NumberProperty extends OrderedProperty<Number, NumberProperty> {
  NumberProperty(String path) {
    super(path);
  }

  /**
   * Returns a filter for values equal to one of the given ones.
   *
   * @param values one or more
   * @return the filter
   * @throws IllegalArgumentException if there is none, or one is null or not finite
   */
  public Filter in(Number... values) {
    return Comparison.in(operand(), values);
  }

  /**
   * Returns a filter for values equal to one of the given ones.
   *
   * @param values one or more
   * @return the filter
   * @throws IllegalArgumentException if there is none, or one is null or not finite
   */
  public Filter in(Collection<? extends Number> values) {
    return Comparison.in(operand(), values);
  }

  @Override
  NumberProperty within(String parent) {
    return new NumberProperty(parent + "/" + path());
  }
}
