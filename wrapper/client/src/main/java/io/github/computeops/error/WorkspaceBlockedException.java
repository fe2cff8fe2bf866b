package io.github.computeops.error;

/** Thrown for status 451: HPE blocked the workspace, and only HPE can unblock it. */
public final class WorkspaceBlockedException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception with status 451, for tests. {@link ApiException#builder} takes more values.
   *
   * @param message the message
   */
  public WorkspaceBlockedException(String message) {
    this(builder(451).message(message));
  }

  WorkspaceBlockedException(Builder values) {
    super(values);
  }
}
