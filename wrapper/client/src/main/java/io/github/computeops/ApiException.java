package io.github.computeops;

import java.util.Optional;

/**
 * Thrown when the service refuses a call.
 *
 * <p>The message says what was called, what came back, and the {@link #debugId()} that HPE's
 * support asks for.
 */
public final class ApiException extends ComputeOpsException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String errorCode;
  private final String debugId;

  ApiException(String message, int status, String errorCode, String debugId) {
    super(message, null);
    this.status = status;
    this.errorCode = errorCode;
    this.debugId = debugId;
  }

  /**
   * The HTTP status.
   *
   * @return such as 404
   */
  public int status() {
    return status;
  }

  /**
   * The service's own code for the error.
   *
   * @return such as {@code HPE-GL-COMPUTE_OPS-0500001}; empty where the answer had none
   */
  public Optional<String> errorCode() {
    return Optional.ofNullable(errorCode);
  }

  /**
   * The handle under which HPE's support finds the call.
   *
   * @return the id; empty where the answer had none
   */
  public Optional<String> debugId() {
    return Optional.ofNullable(debugId);
  }
}
