package io.github.computeops.error;

import io.github.computeops.failure.ComputeOpsException;

/** Thrown by {@code orThrow()} if a job, an operation or a report did not succeed. */
public final class WorkFailedException extends ComputeOpsException {
  private static final long serialVersionUID = 1L;

  /**
   * @serial the id of the job, the operation or the report
   */
  private final String id;

  /**
   * Makes one.
   *
   * @param message what did not succeed, and why
   * @param id the id of the job, the operation or the report
   */
  public WorkFailedException(String message, String id) {
    super(message, null);
    this.id = id;
  }

  /** {@return the id of the job, the operation or the report} */
  public String id() {
    return id;
  }
}
