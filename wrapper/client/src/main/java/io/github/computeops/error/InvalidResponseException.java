package io.github.computeops.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown if a call succeeded, but the body of its response cannot be read, for example because it
 * is not JSON. A call that changes something was carried out, unless the body is a web page: then a
 * proxy or a login page answered, and the message says so.
 */
public final class InvalidResponseException extends ComputeOpsException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param message which response cannot be read, and why
   * @param cause null if there is none
   */
  public InvalidResponseException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
