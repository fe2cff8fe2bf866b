package io.github.computeops.filter;

/** A text that is no filter. */
public final class FilterSyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Where the text stops making sense. */
  private final int column;

  /**
   * Makes one, such as for a test.
   *
   * @param column 1 for the first character of the filter
   * @param why what is wrong there
   */
  public FilterSyntaxException(int column, String why) {
    super("The filter cannot be read at column " + column + ": " + why);
    this.column = column;
  }

  /**
   * Where the text stops making sense.
   *
   * @return 1 for its first character; one more than its length for its end
   */
  public int column() {
    return column;
  }
}
