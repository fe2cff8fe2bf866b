package io.github.computeops.page;

import io.github.computeops.failure.ComputeOpsException;

/**
 * Thrown at the end of an iteration if what was returned before cannot be all there is, or cannot
 * be right: the pages have more or fewer items than the service says, a page is not the one that
 * was requested, or a response is not a page.
 *
 * <p>Without it, half a fleet would pass for the whole.
 */
public final class IncompleteCollectionException extends ComputeOpsException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception, such as for a test.
   *
   * @param message how many items are missing, and what to do
   */
  public IncompleteCollectionException(String message) {
    super(message, null);
  }
}
