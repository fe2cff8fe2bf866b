package io.github.computeops.error;

/**
 * Thrown for status 403: the API client has no permission for this call, because its user lacks a
 * role of Compute Ops Management.
 */
public final class ForbiddenException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception with status 403, for tests. {@link ApiException#builder} takes more values.
   *
   * @param message the message
   */
  public ForbiddenException(String message) {
    this(builder(403).message(message));
  }

  ForbiddenException(Builder values) {
    super(values);
  }
}
