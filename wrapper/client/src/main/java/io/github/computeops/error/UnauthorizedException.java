package io.github.computeops.error;

/** Thrown for status 401: the token was rejected, and so was a new one. */
public final class UnauthorizedException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception with status 401, for tests. {@link ApiException#builder} takes more values.
   *
   * @param message the message
   */
  public UnauthorizedException(String message) {
    this(builder(401).message(message));
  }

  UnauthorizedException(Builder values) {
    super(values);
  }
}
