package io.github.computeops.error;

import io.github.computeops.failure.ComputeOpsException;

/**
 * Thrown if a wait ends early, since the thread was interrupted or the client closed. Work goes on:
 * attach to it by its id to wait again. Of the calls for many items, no more are made, and each
 * that was begun has returned its outcome. The interrupt flag of the thread stays set.
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
