package io.github.computeops;

/**
 * Thrown when a request could not be sent or its answer not be received. Whether the service acted
 * on it is unknown.
 */
public final class TransportException extends ComputeOpsException {
  private static final long serialVersionUID = 1L;

  TransportException(String message, Throwable cause) {
    super(message, cause);
  }
}
