package io.github.computeops;

/** Status 500, 502, 503 or 504: the service, or something before it, is out of order. */
public final class UnavailableException extends ApiException {
  private static final long serialVersionUID = 1L;

  UnavailableException(Refusal refusal) {
    super(refusal);
  }
}
