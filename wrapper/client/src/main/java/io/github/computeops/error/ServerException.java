package io.github.computeops.error;

import io.github.computeops.internal.call.Refusal;

/** Status 500, 502, 503 or 504: the service, or something before it, is out of order. */
public final class ServerException extends ApiException {
  private static final long serialVersionUID = 1L;

  ServerException(Refusal refusal) {
    super(refusal);
  }
}
