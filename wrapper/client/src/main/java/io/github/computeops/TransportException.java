package io.github.computeops;

/**
 * Thrown when a request could not be sent, or its answer not be received: no connection, no answer
 * in time, a connection that broke, a thread that was interrupted, a client that was closed.
 *
 * <p>The interrupt flag of the thread stays set.
 */
public final class TransportException extends ComputeOpsException {
  private static final long serialVersionUID = 1L;

  /** Whether the service may have carried out what it was asked. */
  private final boolean outcomeUnknown;

  TransportException(String message, boolean outcomeUnknown, Throwable cause) {
    super(message, cause);
    this.outcomeUnknown = outcomeUnknown;
  }

  /**
   * Whether the service may have carried out a call that changes something. Look before sending it
   * again: a job may run already.
   *
   * @return true for a call other than a read that may have reached the service; false where it did
   *     not, or where repeating it does no harm
   */
  public boolean isOutcomeUnknown() {
    return outcomeUnknown;
  }
}
