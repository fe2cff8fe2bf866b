package io.github.computeops.error;

import io.github.computeops.internal.call.Refusal;

/** Status 409: the state of the resource forbids what was asked. */
public final class ConflictException extends ApiException {
  private static final long serialVersionUID = 1L;

  ConflictException(Refusal refusal) {
    super(refusal);
  }
}
