package io.github.computeops.filter;

/** An object, a list or a map to filter by. What is inside of it is reached by its key. */
public final class UntypedProperty extends FilterProperty<UntypedProperty> {
  UntypedProperty(String path) {
    super(path);
  }

  /**
   * A text inside, by its key or a longer path.
   *
   * @param key such as {@code Department} or {@code DEFAULT/raidType}
   * @return the property
   * @throws IllegalArgumentException when a filter cannot name it; the same for all of these
   */
  public TextProperty textAt(String key) {
    return text(inside(key));
  }

  /**
   * A number inside.
   *
   * @param key its key or a longer path
   * @return the property
   */
  public NumberProperty numberAt(String key) {
    return number(inside(key));
  }

  /**
   * A boolean inside.
   *
   * @param key its key or a longer path
   * @return the property
   */
  public BooleanProperty booleanAt(String key) {
    return bool(inside(key));
  }

  /**
   * A point in time inside.
   *
   * @param key its key or a longer path
   * @return the property
   */
  public TimeProperty timeAt(String key) {
    return time(inside(key));
  }

  /**
   * An object, a list or a map inside.
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
   * That the property is a list with a text in it: {@code 'a' in names}.
   *
   * @param value the text
   * @return the filter
   */
  public Filter has(String value) {
    return compare(FilterOperator.HAS, given(value));
  }

  /**
   * That the property is a list with a number in it: {@code 3 in ages}.
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
