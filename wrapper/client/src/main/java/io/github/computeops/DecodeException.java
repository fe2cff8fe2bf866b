package io.github.computeops;

/** Thrown when the service answered with success, but with something that is no JSON. */
public final class DecodeException extends ComputeOpsException {
  private static final long serialVersionUID = 1L;

  DecodeException(String message, Throwable cause) {
    super(message, cause);
  }
}
