package io.github.computeops.error;

/**
 * Thrown if a call succeeded, but the body of its response cannot be read, for example because it
 * is not JSON. A call that changes something was carried out.
 */
public final class InvalidResponseException extends ComputeOpsException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param message which response cannot be read, and why
   * @param cause null if there is none
   */
  public InvalidResponseException(String message, Throwable cause) {
    super(message, cause);
  }
}
