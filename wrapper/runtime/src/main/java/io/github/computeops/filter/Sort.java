package io.github.computeops.filter;

/**
 * A property to sort by, and the direction.
 *
 * @param path the property, such as {@code hardware/memoryMb}
 * @param isDescending whether the largest comes first
 */
public record Sort(String path, boolean isDescending) {
  /**
   * Creates a sort order.
   *
   * @param path the property, such as {@code hardware/memoryMb}
   * @param isDescending whether the largest comes first
   * @throws IllegalArgumentException if the path cannot be written
   */
  public Sort {
    Words.checkPath(path);
  }

  /** {@return the order as the service reads it, such as {@code hardware/memoryMb desc}} */
  @Override
  public String toString() {
    return path + (isDescending ? " desc" : " asc");
  }
}
