package io.github.computeops.failure;

import org.jspecify.annotations.Nullable;

/**
 * The root of all exceptions for what the service, or the way to it, did: the service responded
 * with an error, no token was available, the connection broke, a response could not be read, a
 * collection is not whole, or a property is missing.
 *
 * <p>Mistakes in the calling code are not among them: they throw {@link IllegalArgumentException}
 * or {@link IllegalStateException} before anything is sent.
 */
public abstract class ComputeOpsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param message what failed, and why
   * @param cause null if there is none
   */
  protected ComputeOpsException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
