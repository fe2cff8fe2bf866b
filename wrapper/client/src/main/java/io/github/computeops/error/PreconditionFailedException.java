package io.github.computeops.error;

/**
 * Thrown for status 412: a precondition is not met. If the call named a generation, the resource
 * was changed since: read it again, and repeat the call with its new generation. On OneView
 * appliances a subscription with OneView is missing.
 */
public final class PreconditionFailedException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception with status 412, for tests. {@link ApiException#builder} takes more values.
   *
   * @param message the message
   */
  public PreconditionFailedException(String message) {
    this(builder(412).message(message));
  }

  PreconditionFailedException(Builder values) {
    super(values);
  }
}
