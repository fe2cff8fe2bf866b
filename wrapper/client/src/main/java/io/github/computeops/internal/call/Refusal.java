package io.github.computeops.internal.call;

import feign.Request;
import feign.Response;
import io.github.computeops.error.ApiException;
import io.github.computeops.error.BadRequestException;
import io.github.computeops.error.ConflictException;
import io.github.computeops.error.ForbiddenException;
import io.github.computeops.error.NotFoundException;
import io.github.computeops.error.PreconditionFailedException;
import io.github.computeops.error.RateLimitedException;
import io.github.computeops.error.ServerException;
import io.github.computeops.error.TransportException;
import io.github.computeops.error.UnauthorizedException;
import io.github.computeops.error.WorkspaceBlockedException;
import io.github.computeops.internal.http.ErrorBody;
import io.github.computeops.internal.http.RequestLine;
import java.io.Serializable;
import java.util.Set;

/**
 * An answer that is a refusal, however it says so. Serializable, as every exception has to be.
 *
 * @param method the request's method
 * @param path the request's path, without its query
 * @param status the HTTP status
 * @param body what the answer said
 * @param attempts how often the call was tried
 * @param outcomeUnknown whether the service may have acted on the call all the same
 * @param note why the client did not try again; may be empty
 */
public record Refusal(
    String method,
    String path,
    int status,
    ErrorBody body,
    int attempts,
    boolean outcomeUnknown,
    String note)
    implements Serializable {
  private static final Set<Integer> RETRYABLE = Set.of(408, 429, 500, 502, 503, 504);

  /** Reads the answer as far as it explains itself, and closes it. */
  static Refusal of(Request request, Response response, CallScope scope) {
    try (response) {
      return new Refusal(
          request.httpMethod().name(),
          RequestLine.path(request),
          response.status(),
          ErrorBody.of(response),
          scope.attempts(),
          scope.isOutcomeUnknown(),
          scope.note());
    }
  }

  ApiException exception() {
    return switch (status) {
      case 400, 422 -> new BadRequestException(this);
      case 401 -> new UnauthorizedException(this);
      case 403 -> new ForbiddenException(this);
      case 404, 410 -> new NotFoundException(this);
      case 409 -> new ConflictException(this);
      case 412 -> new PreconditionFailedException(this);
      case 429 -> new RateLimitedException(this);
      case 451 -> new WorkspaceBlockedException(this);
      case 500, 502, 503, 504 -> new ServerException(this);
      default -> new ApiException(this);
    };
  }

  boolean retryable() {
    return RETRYABLE.contains(status);
  }

  String message() {
    StringBuilder text = new StringBuilder(method + " " + path + " was answered " + status);
    text.append(' ').append(body.said());
    body.text("debugId").ifPresent(id -> text.append(" (debugId ").append(id).append(')'));
    if (attempts > 1) {
      text.append("; tried ").append(attempts).append(" times");
    }
    if (outcomeUnknown) {
      text.append("; ").append(TransportException.UNKNOWN);
    } else if (retryable()) {
      text.append("; trying again later may help");
    }
    return note.isEmpty() ? text.toString() : text.append("; ").append(note).toString();
  }
}
