package io.github.computeops.error;

import io.github.computeops.failure.ComputeOpsException;
import io.github.computeops.internal.http.ErrorBody;
import io.github.computeops.internal.status.StatusTable;
import io.github.computeops.json.JsonTree;
import io.github.computeops.model.ErrorDetail;
import io.github.computeops.model.ErrorResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Thrown if the service, or something before it, responds with anything but success.
 *
 * <p>The message says what was called, what came back, the {@link #debugId()} that HPE's support
 * asks for, and whether retrying may help, for example {@code GET /compute-ops-mgmt/v1/servers/1
 * failed with 404: No such server (debugId 4fd9e2)}. The most common statuses have classes of their
 * own:
 *
 * <table>
 * <caption>The class of each status</caption>
 * <tr><th>status</th><th>class</th></tr>
 * <tr><td>400, 422</td><td>{@link BadRequestException}</td></tr>
 * <tr><td>401</td><td>{@link UnauthorizedException}</td></tr>
 * <tr><td>403</td><td>{@link ForbiddenException}</td></tr>
 * <tr><td>404, 410</td><td>{@link NotFoundException}</td></tr>
 * <tr><td>409</td><td>{@link ConflictException}</td></tr>
 * <tr><td>412</td><td>{@link PreconditionFailedException}</td></tr>
 * <tr><td>429</td><td>{@link RateLimitedException}</td></tr>
 * <tr><td>451</td><td>{@link WorkspaceBlockedException}</td></tr>
 * <tr><td>500, 501, 502, 503, 504, 505, 511, 5xx</td><td>{@link ServerException}</td></tr>
 * <tr><td>any other</td><td>{@code ApiException}</td></tr>
 * </table>
 *
 * <p>A test that needs one makes it from plain values:
 *
 * <pre>{@code
 * throw ApiException.builder(404).message("No such server").build(); // a NotFoundException
 * throw new NotFoundException("No such server");
 * }</pre>
 */
public class ApiException extends ComputeOpsException {
  private static final long serialVersionUID = 1L;

  /**
   * @serial the call that failed
   */
  private final FailedCall call;

  ApiException(Builder values) {
    super(values.message, null);
    call = values.call();
  }

  /**
   * Starts an exception. The client does so for each error response; a test may do so as well.
   *
   * @param status the HTTP status
   * @return a builder of the class that the table has for the status
   */
  public static Builder builder(int status) {
    return new Builder(status);
  }

  /** {@return the HTTP status, such as 404} */
  public int status() {
    return call.status();
  }

  /**
   * Returns the method of the request.
   *
   * @return such as {@code GET}; empty if the exception was made without one
   */
  public String method() {
    return call.method();
  }

  /**
   * Returns the path of the request without its query; secrets, such as keys, are masked.
   *
   * @return such as {@code /compute-ops-mgmt/v1/servers/P06760-B21%2B2M212504P8}; empty if the
   *     exception was made without one
   */
  public String path() {
    return call.path();
  }

  /**
   * Returns the service's own code for the error.
   *
   * @return such as {@code HPE-GL-COMPUTE_OPS-0500001}; empty if the response had none
   */
  public Optional<String> errorCode() {
    return call.body().text("errorCode");
  }

  /**
   * Returns the id by which HPE's support finds the call.
   *
   * @return the id; empty if the response had none
   */
  public Optional<String> debugId() {
    return call.body().text("debugId");
  }

  /**
   * Returns what exactly is wrong: the fields at fault, the precondition that failed, when to
   * retry.
   *
   * @return details in the service's order; those of a kind this version does not know are {@link
   *     ErrorDetail.Unrecognized}
   */
  public List<ErrorDetail> details() {
    return call.body().members().get("errorDetails") instanceof List<?>
        ? error().errorDetails()
        : List.of();
  }

  /**
   * Returns the whole error object of the response.
   *
   * @return the error object; one without properties if the body was something else, such as a
   *     proxy's web page
   */
  public ErrorResponse error() {
    return ErrorResponse.of(call.body().members());
  }

  /**
   * Returns how often the call was sent.
   *
   * @return 1 or more
   */
  public int attempts() {
    return call.attempts();
  }

  /**
   * Tells whether the service may have acted on the call despite the error, for example if a
   * gateway gave up waiting for it. Check before you send it again: a job may be running already.
   *
   * @return true for a call that changes something and failed with 408, or any 5xx but 501, 505 and
   *     511, unless the response says that it was rejected
   */
  public boolean isOutcomeUnknown() {
    return call.outcomeUnknown();
  }

  /**
   * Tells whether sending the same call again later may succeed. This does not say whether the
   * failed one was acted on: see {@link #isOutcomeUnknown()}. A call that failed with 429 was not.
   *
   * @return true for 408, 429, and any 5xx but 501, 505 and 511
   */
  public boolean isRetryable() {
    return StatusTable.isRetryable(call.status());
  }

  /** Builds an {@link ApiException} of the class of its status. Not thread-safe. */
  public static final class Builder {
    private final int status;
    private final LinkedHashMap<String, Object> error = new LinkedHashMap<>();
    private String method = "";
    private String path = "";
    private String message;
    private int attempts = 1;
    private boolean outcomeUnknown;

    private Builder(int status) {
      this.status = status;
      this.message = "The call failed with " + status + ".";
    }

    /**
     * Sets what was called.
     *
     * @param verb the method, such as {@code GET}
     * @param target the path as it was sent, without its query
     * @return this builder
     */
    public Builder request(String verb, String target) {
      method = verb;
      path = target;
      return this;
    }

    /**
     * Sets the message of the exception.
     *
     * @param text a sentence; by default that the call failed with the status
     * @return this builder
     */
    public Builder message(String text) {
      message = text;
      return this;
    }

    /**
     * Sets the members of the service's error object, such as {@code errorCode} and {@code
     * debugId}.
     *
     * @param members values by JSON name
     * @return this builder
     * @throws IllegalArgumentException if a value has no JSON form
     */
    public Builder error(Map<String, ?> members) {
      error.putAll(JsonTree.object(members));
      return this;
    }

    /**
     * Sets how often the call was sent.
     *
     * @param count 1 or more; 1 by default
     * @return this builder
     */
    public Builder attempts(int count) {
      attempts = count;
      return this;
    }

    /**
     * Sets whether the service may have acted on the call.
     *
     * @param unknown false by default
     * @return this builder
     */
    public Builder outcomeUnknown(boolean unknown) {
      outcomeUnknown = unknown;
      return this;
    }

    /**
     * Builds the exception.
     *
     * @return an exception of the class that the table has for the status
     */
    public ApiException build() {
      return ExceptionClasses.of(status).apply(this);
    }

    private FailedCall call() {
      ErrorBody body = new ErrorBody(new LinkedHashMap<>(error), "");
      return new FailedCall(status, method, path, body, attempts, outcomeUnknown);
    }
  }
}
