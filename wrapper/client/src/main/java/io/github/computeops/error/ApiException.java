package io.github.computeops.error;

import io.github.computeops.internal.call.Refusal;
import io.github.computeops.model.ErrorDetail;
import io.github.computeops.model.ErrorResponse;
import java.util.List;
import java.util.Optional;

/**
 * Thrown when the service refuses a call.
 *
 * <p>The message says what was called, what came back, the {@link #debugId()} that HPE's support
 * asks for, and whether trying again may help. The commonest statuses have classes of their own:
 *
 * <table>
 * <caption>Which status ends as which class</caption>
 * <tr><th>status</th><th>class</th></tr>
 * <tr><td>400, 422</td><td>{@link BadRequestException}</td></tr>
 * <tr><td>401</td><td>{@link UnauthorizedException}</td></tr>
 * <tr><td>403</td><td>{@link ForbiddenException}</td></tr>
 * <tr><td>404, 410</td><td>{@link NotFoundException}</td></tr>
 * <tr><td>409</td><td>{@link ConflictException}</td></tr>
 * <tr><td>412</td><td>{@link PreconditionFailedException}</td></tr>
 * <tr><td>429</td><td>{@link RateLimitedException}</td></tr>
 * <tr><td>451</td><td>{@link WorkspaceBlockedException}</td></tr>
 * <tr><td>500, 502, 503, 504</td><td>{@link ServerException}</td></tr>
 * <tr><td>any other</td><td>{@code ApiException}</td></tr>
 * </table>
 */
public class ApiException extends ComputeOpsException {
  private static final long serialVersionUID = 1L;

  /** What the service said. */
  private final Refusal refusal;

  ApiException(Refusal refusal) {
    super(refusal.message(), null);
    this.refusal = refusal;
  }

  /**
   * The HTTP status.
   *
   * @return such as 404
   */
  public int status() {
    return refusal.status();
  }

  /**
   * The method of the request.
   *
   * @return such as {@code GET}
   */
  public String method() {
    return refusal.method();
  }

  /**
   * The path of the request, as it was sent, without its query.
   *
   * @return such as {@code /compute-ops-mgmt/v1/servers/P06760-B21%2B2M212504P8}
   */
  public String path() {
    return refusal.path();
  }

  /**
   * The service's own code for the error.
   *
   * @return such as {@code HPE-GL-COMPUTE_OPS-0500001}; empty where the answer had none
   */
  public Optional<String> errorCode() {
    return refusal.body().text("errorCode");
  }

  /**
   * The handle under which HPE's support finds the call.
   *
   * @return the id; empty where the answer had none
   */
  public Optional<String> debugId() {
    return refusal.body().text("debugId");
  }

  /**
   * What exactly is wrong: the fields at fault, the precondition that failed, when to try again.
   *
   * @return details, in the order the service gave them; those of a kind this version does not know
   *     are {@link ErrorDetail.Unrecognized}
   */
  public List<ErrorDetail> details() {
    return refusal.body().members().get("errorDetails") instanceof List<?>
        ? error().errorDetails()
        : List.of();
  }

  /**
   * The whole of what the service said.
   *
   * @return the error object, or one without properties where the answer was something else, such
   *     as the page of a proxy
   */
  public ErrorResponse error() {
    return ErrorResponse.of(refusal.body().members());
  }

  /**
   * How often the call was sent.
   *
   * @return 1 or more
   */
  public int attempts() {
    return refusal.attempts();
  }

  /**
   * Whether the service may have acted on the call all the same, as where something before it gave
   * up waiting. Look before sending it again: a job may run already.
   *
   * @return true for a call that changes something, ended by 408, 500, 502, 503 or 504 where the
   *     answer does not say that it was turned away
   */
  public boolean isOutcomeUnknown() {
    return refusal.outcomeUnknown();
  }

  /**
   * Whether sending the same call again later may succeed. Says nothing on whether the refused one
   * was carried out; see {@link #isOutcomeUnknown()}. A call refused with 429 never was.
   *
   * @return true for 408, 429, 500, 502, 503 and 504
   */
  public boolean isRetryable() {
    return refusal.retryable();
  }
}
