package io.github.computeops.error;

import io.github.computeops.internal.call.Refusal;

/**
 * Status 412: something has to be so first, and is not. Where the call named a generation, the
 * resource was changed meanwhile: read it again, and repeat with its new one. On OneView appliances
 * a subscription with OneView is missing.
 */
public final class PreconditionFailedException extends ApiException {
  private static final long serialVersionUID = 1L;

  PreconditionFailedException(Refusal refusal) {
    super(refusal);
  }
}
