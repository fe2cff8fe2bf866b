package io.github.computeops.error;

/**
 * Thrown for status 404 or 410: there is nothing with this id, or nothing that the API client may
 * see.
 */
public final class NotFoundException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception with status 404, for tests. {@link ApiException#builder} takes more values.
   *
   * @param message the message
   */
  public NotFoundException(String message) {
    this(builder(404).message(message));
  }

  NotFoundException(Builder values) {
    super(values);
  }
}
