package io.github.computeops.filter;

import java.util.Collection;

/** A string to filter by. */
public final class TextProperty extends OrderedProperty<String, TextProperty> {
  TextProperty(String path) {
    super(path);
  }

  /**
   * Returns a filter for values equal to one of the given ones.
   *
   * @param values one or more
   * @return the filter
   * @throws IllegalArgumentException if there is none, or one is null
   */
  public Filter in(String... values) {
    return Comparison.in(operand(), values);
  }

  /**
   * Returns a filter for values equal to one of the given ones.
   *
   * @param values one or more
   * @return the filter
   * @throws IllegalArgumentException if there is none, or one is null
   */
  public Filter in(Collection<String> values) {
    return Comparison.in(operand(), values);
  }

  /**
   * Returns a filter for values that contain the given string.
   *
   * @param part what to look for
   * @return the filter
   */
  public Filter contains(String part) {
    return compare(FilterOperator.CONTAINS, given(part));
  }

  /**
   * Returns this property in upper case, to compare without regard to case.
   *
   * @return what to compare with a value in upper case
   */
  public CaseFoldedProperty toUpper() {
    return new CaseFoldedProperty(new FilterOperand(FilterOperand.Form.TOUPPER, path()));
  }

  /**
   * Returns this property in lower case, to compare without regard to case.
   *
   * @return what to compare with a value in lower case
   */
  public CaseFoldedProperty toLower() {
    return new CaseFoldedProperty(new FilterOperand(FilterOperand.Form.TOLOWER, path()));
  }

  @Override
  TextProperty within(String parent) {
    return new TextProperty(parent + "/" + path());
  }
}
