package io.github.computeops.error;

/** Thrown when the service answered with success, but with something that is no JSON. */
public final class InvalidResponseException extends ComputeOpsException {
  private static final long serialVersionUID = 1L;

  InvalidResponseException(String message, Throwable cause) {
    super(message, cause);
  }
}
