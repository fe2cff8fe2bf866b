package io.github.computeops;

/** Status 451: HPE blocked the workspace; only HPE can lift that. */
public final class WorkspaceBlockedException extends ApiException {
  private static final long serialVersionUID = 1L;

  WorkspaceBlockedException(Refusal refusal) {
    super(refusal);
  }
}
