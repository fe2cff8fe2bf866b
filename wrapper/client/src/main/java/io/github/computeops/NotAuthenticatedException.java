package io.github.computeops;

/** Status 401: the token was refused, and so was a fresh one. */
public final class NotAuthenticatedException extends ApiException {
  private static final long serialVersionUID = 1L;

  NotAuthenticatedException(Refusal refusal) {
    super(refusal);
  }
}
