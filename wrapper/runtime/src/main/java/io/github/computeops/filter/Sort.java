package io.github.computeops.filter;

/**
 * One step of a sort order.
 *
 * @param path the property, such as {@code hardware/memoryMb}
 * @param isDescending whether the largest comes first
 */
public record Sort(String path, boolean isDescending) {
  /**
   * Checks that the property can be named.
   *
   * @param path the property, such as {@code hardware/memoryMb}
   * @param isDescending whether the largest comes first
   * @throws IllegalArgumentException when it cannot
   */
  public Sort {
    Words.checkPath(path);
  }

  /** As the service reads it, such as {@code hardware/memoryMb desc}. */
  @Override
  public String toString() {
    return path + (isDescending ? " desc" : " asc");
  }
}
