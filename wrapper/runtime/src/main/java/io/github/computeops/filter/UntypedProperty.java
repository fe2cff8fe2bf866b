package io.github.computeops.filter;

/** An object, a list or a map to filter by; properties in it are reached by their key. */
public final class UntypedProperty extends FilterProperty<UntypedProperty> {
  UntypedProperty(String path) {
    super(path);
  }

  /**
   * Returns a string in this property.
   *
   * @param key its key or a longer path, such as {@code Department} or {@code DEFAULT/raidType}
   * @return the property
   * @throws IllegalArgumentException if a filter cannot name it; the same for all of these
   */
  public TextProperty textAt(String key) {
    return text(inside(key));
  }

  /**
   * Returns a number in this property.
   *
   * @param key its key or a longer path
   * @return the property
   */
  public NumberProperty numberAt(String key) {
    return number(inside(key));
  }

  /**
   * Returns a boolean in this property.
   *
   * @param key its key or a longer path
   * @return the property
   */
  public BooleanProperty booleanAt(String key) {
    return bool(inside(key));
  }

  /**
   * Returns a point in time in this property.
   *
   * @param key its key or a longer path
   * @return the property
   */
  public TimeProperty timeAt(String key) {
    return time(inside(key));
  }

  /**
   * Returns an object, a list or a map in this property.
   *
   * @param key its key or a longer path
   * @return the property
   */
  public UntypedProperty untypedAt(String key) {
    return untyped(inside(key));
  }

  private String inside(String key) {
    return path() + "/" + key;
  }

  /**
   * Returns a filter for items whose property is a list that contains a string: {@code 'a' in
   * names}.
   *
   * @param value the string
   * @return the filter
   */
  public Filter has(String value) {
    return compare(FilterOperator.HAS, given(value));
  }

  /**
   * Returns a filter for items whose property is a list that contains a number: {@code 3 in ages}.
   *
   * @param value the number
   * @return the filter
   */
  public Filter has(long value) {
    return compare(FilterOperator.HAS, value);
  }

  @Override
  UntypedProperty within(String parent) {
    return new UntypedProperty(parent + "/" + path());
  }
}
