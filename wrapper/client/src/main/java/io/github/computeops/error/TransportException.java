package io.github.computeops.error;

import feign.Request;
import io.github.computeops.internal.call.CallScope;
import io.github.computeops.internal.http.RequestLine;
import io.github.computeops.internal.retry.RetryVerdict;
import java.io.IOException;

/**
 * Thrown when a request could not be sent, or its answer not be received: no connection, no answer
 * in time, a connection that broke, a thread that was interrupted, a client that was closed.
 *
 * <p>The interrupt flag of the thread stays set.
 */
public final class TransportException extends ComputeOpsException {
  private static final long serialVersionUID = 1L;

  static final String UNKNOWN =
      "whether the service acted on it is unknown, so look before repeating it";

  /** Whether the service may have carried out what it was asked. */
  private final boolean outcomeUnknown;

  private TransportException(String message, boolean outcomeUnknown, Throwable cause) {
    super(message, cause);
    this.outcomeUnknown = outcomeUnknown;
  }

  /** What a broken connection means for the call it broke. */
  static TransportException of(Request request, IOException cause, CallScope scope) {
    boolean unknown = RetryVerdict.of(request, cause) == RetryVerdict.UNKNOWN;
    StringBuilder message = new StringBuilder(RequestLine.of(request) + " failed: " + said(cause));
    if (scope.attempts() > 1) {
      message.append("; tried ").append(scope.attempts()).append(" times");
    }
    if (!scope.note().isEmpty()) {
      message.append("; ").append(scope.note());
    }
    if (unknown) {
      message.append("; ").append(UNKNOWN);
    }
    return new TransportException(message.append('.').toString(), unknown, cause);
  }

  private static String said(IOException cause) {
    return cause.getMessage() == null
        ? "the connection broke (" + cause.getClass().getSimpleName() + ")"
        : cause.getMessage();
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
