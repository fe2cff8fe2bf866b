package io.github.computeops.error;

import org.jspecify.annotations.Nullable;

/**
 * The root of the exceptions that a failed call throws: the service responded with an error ({@link
 * ApiException}), no token was available ({@link AuthenticationException}), the connection broke
 * ({@link TransportException}), or the body of a success could not be read ({@link
 * InvalidResponseException}).
 *
 * <p>Mistakes in the calling code are not among them: they throw {@link IllegalArgumentException}
 * or {@link IllegalStateException} before anything is sent. Neither is {@link
 * io.github.computeops.json.JsonReadException}, an {@code IllegalStateException} too, which reading
 * a property throws if the response lacks it.
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
