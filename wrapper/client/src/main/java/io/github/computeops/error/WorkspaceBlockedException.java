package io.github.computeops.error;

import io.github.computeops.internal.call.Refusal;

/** Status 451: HPE blocked the workspace; only HPE can lift that. */
public final class WorkspaceBlockedException extends ApiException {
  private static final long serialVersionUID = 1L;

  WorkspaceBlockedException(Refusal refusal) {
    super(refusal);
  }
}
