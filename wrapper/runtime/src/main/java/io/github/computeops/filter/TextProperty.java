package io.github.computeops.filter;

import java.util.Collection;

/** A text to filter by. */
public final class TextProperty extends FilterProperty<TextProperty> {
  TextProperty(String path) {
    super(path);
  }

  /**
   * Equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter eq(String value) {
    return compare(FilterOperator.EQ, given(value));
  }

  /**
   * Not equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter ne(String value) {
    return compare(FilterOperator.NE, given(value));
  }

  /**
   * Later in the order of texts.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter gt(String value) {
    return compare(FilterOperator.GT, given(value));
  }

  /**
   * Later in the order of texts or equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter ge(String value) {
    return compare(FilterOperator.GE, given(value));
  }

  /**
   * Earlier in the order of texts.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter lt(String value) {
    return compare(FilterOperator.LT, given(value));
  }

  /**
   * Earlier in the order of texts or equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter le(String value) {
    return compare(FilterOperator.LE, given(value));
  }

  /**
   * Equal to one of several.
   *
   * @param values one or more
   * @return the filter
   * @throws IllegalArgumentException when there is none
   */
  public Filter in(String... values) {
    return compare(FilterOperator.IN, allGiven(values));
  }

  /**
   * Equal to one of several.
   *
   * @param values one or more
   * @return the filter
   * @throws IllegalArgumentException when there is none
   */
  public Filter in(Collection<String> values) {
    return compare(FilterOperator.IN, allGiven(values.toArray()));
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

  /**
   * The property in capitals, to compare without regard to case.
   *
   * @return what can be compared
   */
  public CaseFoldedProperty toUpper() {
    return new CaseFoldedProperty(new FilterOperand(FilterOperand.Form.TOUPPER, path()));
  }

  /**
   * The property in small letters, to compare without regard to case.
   *
   * @return what can be compared
   */
  public CaseFoldedProperty toLower() {
    return new CaseFoldedProperty(new FilterOperand(FilterOperand.Form.TOLOWER, path()));
  }

  @Override
  TextProperty within(String parent) {
    return new TextProperty(parent + "/" + path());
  }
}
