package io.github.computeops.error;

import io.github.computeops.failure.ComputeOpsException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if there is no token to call with: the token endpoint rejected the credentials, cannot be
 * reached, or responded with something else. Never carries a client secret or a token.
 *
 * <p>The call itself was not sent, or failed with 401.
 */
public final class AuthenticationException extends ComputeOpsException {
  private static final long serialVersionUID = 1L;

  /** Whether retrying later may succeed. */
  private final boolean retryable;

  /** How long to wait before that; null if the token endpoint does not say. */
  private final @Nullable Duration retryAfter;

  /**
   * Makes one.
   *
   * @param message why there is no token
   * @param retryable whether retrying later may succeed with nothing changed
   * @param retryAfter how long to wait before that; null if the token endpoint does not say
   * @param cause null if there is none
   */
  public AuthenticationException(
      String message, boolean retryable, @Nullable Duration retryAfter, @Nullable Throwable cause) {
    super(message, cause);
    this.retryable = retryable;
    this.retryAfter = retryAfter;
  }

  /**
   * Tells whether retrying later may succeed with nothing changed.
   *
   * @return true if the token endpoint was down, throttled the client, or could not be reached;
   *     false if it rejected the credentials
   */
  public boolean isRetryable() {
    return retryable;
  }

  /**
   * Returns how long the token endpoint asks to wait.
   *
   * @return the wait; empty if it does not say
   */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
