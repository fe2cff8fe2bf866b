package io.github.computeops.error;

import io.github.computeops.failure.ComputeOpsException;

/**
 * Thrown if a request could not be sent, or its response not be received: no connection, no
 * response in time, a connection that broke, a thread that was interrupted, a client that was
 * closed. The interrupt flag of the thread stays set.
 *
 * <p>For example {@code POST /compute-ops-mgmt/v1/jobs failed: no response within 60000 ms; whether
 * the service acted on it is unknown, so check before you repeat it}.
 */
public final class TransportException extends ComputeOpsException {
  private static final long serialVersionUID = 1L;

  /** Whether the service may have acted on the call. */
  private final boolean outcomeUnknown;

  /**
   * Makes one.
   *
   * @param message what failed, and why
   * @param outcomeUnknown whether the service may have acted on the call
   * @param cause null if there is none
   */
  public TransportException(String message, boolean outcomeUnknown, Throwable cause) {
    super(message, cause);
    this.outcomeUnknown = outcomeUnknown;
  }

  /**
   * Tells whether the service may have acted on a call that changes something. Check before you
   * send it again: a job may be running already.
   *
   * @return true for a call other than a read that may have reached the service; false if it did
   *     not, or if repeating it does no harm
   */
  public boolean isOutcomeUnknown() {
    return outcomeUnknown;
  }
}
