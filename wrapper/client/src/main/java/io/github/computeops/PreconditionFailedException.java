package io.github.computeops;

/**
 * Status 412: the resource was changed meanwhile; read it again, and repeat with its new
 * generation.
 */
public final class PreconditionFailedException extends ApiException {
  private static final long serialVersionUID = 1L;

  PreconditionFailedException(Refusal refusal) {
    super(refusal);
  }
}
