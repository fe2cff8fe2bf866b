package io.github.computeops.error;

/** Thrown for status 500 and above: the service, or a gateway before it, failed. */
public final class ServerException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception with status 500, for tests. {@link ApiException#builder} takes more values.
   *
   * @param message the message
   */
  public ServerException(String message) {
    this(builder(500).message(message));
  }

  ServerException(Builder values) {
    super(values);
  }
}
