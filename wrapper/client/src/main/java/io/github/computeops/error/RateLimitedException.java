package io.github.computeops.error;

/**
 * Thrown for status 429: there were too many calls, and the client waited as long as it may. The
 * call was not acted on.
 */
public final class RateLimitedException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception with status 429, for tests. {@link ApiException#builder} takes more values.
   *
   * @param message the message
   */
  public RateLimitedException(String message) {
    this(builder(429).message(message));
  }

  RateLimitedException(Builder values) {
    super(values);
  }
}
