package io.github.computeops.error;

import io.github.computeops.failure.ComputeOpsException;

/**
 * Thrown if a wait for work ends early, since the thread was interrupted or the client closed. The
 * work goes on: attach to it by its id to wait again. The interrupt flag of the thread stays set.
 */
public final class WaitEndedException extends ComputeOpsException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param message which wait ended, and why
   * @param cause null if there is none
   */
  public WaitEndedException(String message, Throwable cause) {
    super(message, cause);
  }
}
