package io.github.computeops;

/** Thrown when the token issuer gives no token. Never carries the client secret or a token. */
public final class AuthenticationException extends ComputeOpsException {
  private static final long serialVersionUID = 1L;

  AuthenticationException(String message, Throwable cause) {
    super(message, cause);
  }
}
