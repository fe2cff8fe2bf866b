package io.github.computeops.error;

import java.time.Duration;
import java.util.Optional;

/**
 * Thrown when there is no token to call with: the issuer refused, cannot be reached, or answered
 * with something else. Never carries a client secret or a token.
 *
 * <p>The call itself was not sent, or was refused for its token.
 */
public final class AuthenticationException extends ComputeOpsException {
  private static final long serialVersionUID = 1L;

  /** Whether the issuer may answer otherwise soon. */
  private final boolean retryable;

  /** When to try again; null where the issuer does not say. */
  private final Duration retryAfter;

  private AuthenticationException(
      String message, Throwable cause, boolean retryable, Duration retryAfter) {
    super(message, cause);
    this.retryable = retryable;
    this.retryAfter = retryAfter;
  }

  /** One that time may heal. */
  static AuthenticationException passing(String message, Duration retryAfter, Throwable cause) {
    return new AuthenticationException(message, cause, true, retryAfter);
  }

  /** One that stays until somebody changes something. */
  static AuthenticationException lasting(String message) {
    return new AuthenticationException(message, null, false, null);
  }

  /** The same failure, met by another caller: each gets an exception of its own thread. */
  AuthenticationException again(String addition) {
    return new AuthenticationException(getMessage() + addition, this, retryable, retryAfter);
  }

  /**
   * Whether a later attempt may succeed with nothing changed.
   *
   * @return true where the issuer was down, throttled the client, or could not be reached; false
   *     where it refused the credentials
   */
  public boolean isRetryable() {
    return retryable;
  }

  /** How long the issuer asked to be left alone. */
  Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
