package io.github.computeops.filter;

/** Thrown when a filter cannot be parsed. */
public final class FilterSyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Where the text is wrong, counted from 1. */
  private final int column;

  /**
   * Creates an exception, such as for a test.
   *
   * @param column 1 for the first character of the filter
   * @param why what is wrong there
   */
  public FilterSyntaxException(int column, String why) {
    super("The filter cannot be read at column " + column + ": " + why);
    this.column = column;
  }

  /**
   * Returns the column at which the text is wrong.
   *
   * @return 1 for the first character; one more than the length for the end of the text
   */
  public int column() {
    return column;
  }
}
