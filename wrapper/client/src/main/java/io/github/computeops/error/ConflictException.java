package io.github.computeops.error;

/** Thrown for status 409: the state of the resource does not allow the call. */
public final class ConflictException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception with status 409, for tests. {@link ApiException#builder} takes more values.
   *
   * @param message the message
   */
  public ConflictException(String message) {
    this(builder(409).message(message));
  }

  ConflictException(Builder values) {
    super(values);
  }
}
