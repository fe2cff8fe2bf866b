package io.github.computeops.error;

import io.github.computeops.internal.call.Refusal;

/** Status 401: the token was refused, and so was a fresh one. */
public final class UnauthorizedException extends ApiException {
  private static final long serialVersionUID = 1L;

  UnauthorizedException(Refusal refusal) {
    super(refusal);
  }
}
