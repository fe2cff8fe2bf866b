package io.github.computeops.filter;

/**
 * A property to sort by, and the direction.
 *
 * <p>Immutable and thread-safe. Two are equal if the service reads them alike.
 */
public final class Sort {
  private final String path;
  private final boolean isDescending;

  /**
   * Creates a sort order.
   *
   * @param path the property, such as {@code hardware/memoryMb}
   * @param isDescending whether the largest comes first
   * @throws IllegalArgumentException if the path cannot be written
   */
  public Sort(String path, boolean isDescending) {
    Words.checkPath(path);
    this.path = path;
    this.isDescending = isDescending;
  }

  /** {@return the property, such as {@code hardware/memoryMb}} */
  public String path() {
    return path;
  }

  /** {@return whether the largest comes first} */
  public boolean isDescending() {
    return isDescending;
  }

  /** {@return whether the service reads the other alike} */
  @Override
  public boolean equals(Object other) {
    return other instanceof Sort sort && toString().equals(sort.toString());
  }

  /** {@return a hash of the order} */
  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** {@return the order as the service reads it, such as {@code hardware/memoryMb desc}} */
  @Override
  public String toString() {
    return path + (isDescending ? " desc" : " asc");
  }
}
