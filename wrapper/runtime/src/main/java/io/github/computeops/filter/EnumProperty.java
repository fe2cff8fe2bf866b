package io.github.computeops.filter;

import io.github.computeops.json.OpenEnum;
import java.util.Collection;

/**
 * An enumeration to filter by.
 *
 * @param <E> the enumeration
 */
public final class EnumProperty<E extends OpenEnum<?>> extends FilterProperty<EnumProperty<E>> {
  EnumProperty(String path) {
    super(path);
  }

  /**
   * Returns a filter for values equal to the given one.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter eq(E value) {
    return compare(FilterOperator.EQ, given(value));
  }

  /**
   * Returns a filter for values that differ from the given one.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter ne(E value) {
    return compare(FilterOperator.NE, given(value));
  }

  /**
   * Returns a filter for values equal to one of the given ones.
   *
   * @param values one or more
   * @return the filter
   * @throws IllegalArgumentException if there is none, or one is null
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Filter in(E... values) {
    return Comparison.in(operand(), values);
  }

  /**
   * Returns a filter for values equal to one of the given ones.
   *
   * @param values one or more
   * @return the filter
   * @throws IllegalArgumentException if there is none, or one is null
   */
  public Filter in(Collection<E> values) {
    return Comparison.in(operand(), values);
  }

  /**
   * Returns a filter for values whose string contains the given one.
   *
   * @param part what to look for
   * @return the filter
   */
  public Filter contains(String part) {
    return compare(FilterOperator.CONTAINS, given(part));
  }

  @Override
  EnumProperty<E> within(String parent) {
    return new EnumProperty<>(parent + "/" + path());
  }
}
