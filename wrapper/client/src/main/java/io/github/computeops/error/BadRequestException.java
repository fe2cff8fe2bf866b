package io.github.computeops.error;

import io.github.computeops.internal.call.Refusal;

/**
 * Status 400 or 422: the request has a value the service does not take; {@link #details()} names
 * it.
 */
public final class BadRequestException extends ApiException {
  private static final long serialVersionUID = 1L;

  BadRequestException(Refusal refusal) {
    super(refusal);
  }
}
