package io.github.computeops.filter;

/** A boolean to filter by. The property knows whether the service wants its values in quotes. */
public final class BooleanProperty extends FilterProperty<BooleanProperty> {
  private final boolean quoted;

  BooleanProperty(String path, boolean quoted) {
    super(path);
    this.quoted = quoted;
  }

  /**
   * Returns a filter for values equal to the given one.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter eq(boolean value) {
    return compare(FilterOperator.EQ, literal(value));
  }

  /**
   * Returns a filter for values that differ from the given one.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter ne(boolean value) {
    return compare(FilterOperator.NE, literal(value));
  }

  private Object literal(boolean value) {
    return quoted ? (Object) String.valueOf(value) : (Object) value;
  }

  /** In event filters, no boolean has quotes. */
  @Override
  BooleanProperty within(String parent) {
    return new BooleanProperty(parent + "/" + path(), false);
  }
}
