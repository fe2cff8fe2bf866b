package io.github.computeops.error;

/**
 * Thrown for status 400 or 422: the request has a value that the service does not accept. {@link
 * #details()} names it.
 */
public final class BadRequestException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception with status 400, for tests. {@link ApiException#builder} takes more values.
   *
   * @param message the message
   */
  public BadRequestException(String message) {
    this(builder(400).message(message));
  }

  BadRequestException(Builder values) {
    super(values);
  }
}
