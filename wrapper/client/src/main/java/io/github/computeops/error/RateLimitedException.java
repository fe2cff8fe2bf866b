package io.github.computeops.error;

import io.github.computeops.internal.call.Refusal;

/**
 * Status 429: too many calls; the client waited as long as it may. The call was not carried out.
 */
public final class RateLimitedException extends ApiException {
  private static final long serialVersionUID = 1L;

  RateLimitedException(Refusal refusal) {
    super(refusal);
  }
}
