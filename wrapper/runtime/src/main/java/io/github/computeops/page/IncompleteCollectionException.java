package io.github.computeops.page;

/**
 * Thrown at the end of an iteration when the service said that more is to come, and then gave no
 * more: what came is right, but not all.
 *
 * <p>Without it, half a fleet would pass for the whole.
 */
public final class IncompleteCollectionException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes one, such as for a test.
   *
   * @param message how many items are missing, and what to do
   */
  public IncompleteCollectionException(String message) {
    super(message);
  }
}
