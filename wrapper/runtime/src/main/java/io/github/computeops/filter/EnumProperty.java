package io.github.computeops.filter;

import io.github.computeops.json.OpenEnum;
import java.util.Collection;

/**
 * One of several values to filter by.
 *
 * @param <E> the enumeration
 */
public final class EnumProperty<E extends OpenEnum<?>> extends FilterProperty<EnumProperty<E>> {
  EnumProperty(String path) {
    super(path);
  }

  /**
   * Equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter eq(E value) {
    return compare(FilterOperator.EQ, given(value));
  }

  /**
   * Not equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter ne(E value) {
    return compare(FilterOperator.NE, given(value));
  }

  /**
   * Equal to one of several.
   *
   * @param values one or more
   * @return the filter
   * @throws IllegalArgumentException when there is none
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Filter in(E... values) {
    return Comparison.in(operand(), values);
  }

  /**
   * Equal to one of several.
   *
   * @param values one or more
   * @return the filter
   * @throws IllegalArgumentException when there is none
   */
  public Filter in(Collection<E> values) {
    return Comparison.in(operand(), values);
  }

  /**
   * That the text of the property has another inside.
   *
   * @param part the other
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
