package io.github.computeops.page;

/**
 * Thrown at the end of an iteration if the service said that there are more items but returned
 * none: what was returned is correct, but not complete.
 *
 * <p>Without it, half a fleet would pass for the whole.
 */
public final class IncompleteCollectionException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception, such as for a test.
   *
   * @param message how many items are missing, and what to do
   */
  public IncompleteCollectionException(String message) {
    super(message);
  }
}
