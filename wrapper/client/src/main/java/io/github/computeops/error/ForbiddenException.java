package io.github.computeops.error;

import io.github.computeops.internal.call.Refusal;

/** Status 403: the API client may not do this; its user lacks a role of Compute Ops Management. */
public final class ForbiddenException extends ApiException {
  private static final long serialVersionUID = 1L;

  ForbiddenException(Refusal refusal) {
    super(refusal);
  }
}
