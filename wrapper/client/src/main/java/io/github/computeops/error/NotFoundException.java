package io.github.computeops.error;

import io.github.computeops.internal.call.Refusal;

/** Status 404 or 410: there is nothing under this id, or nothing the API client may see. */
public final class NotFoundException extends ApiException {
  private static final long serialVersionUID = 1L;

  NotFoundException(Refusal refusal) {
    super(refusal);
  }
}
