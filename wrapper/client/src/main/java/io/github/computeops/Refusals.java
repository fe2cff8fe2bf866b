package io.github.computeops;

import feign.Request;
import feign.Response;

/** Makes the exception of an answer that is a refusal. */
final class Refusals {
  private Refusals() {}

  /** Reads the answer as far as it explains itself, and closes it. */
  static ApiException of(Request request, Response response, CallScope scope) {
    try (response) {
      ErrorBody body = ErrorBody.of(response);
      return of(
          new Refusal(
              request.httpMethod().name(),
              RequestLine.path(request),
              response.status(),
              body.error(),
              body.excerpt(),
              scope.attempts(),
              scope.isOutcomeUnknown(),
              scope.note()));
    }
  }

  private static ApiException of(Refusal refusal) {
    return switch (refusal.status()) {
      case 400, 422 -> new BadRequestException(refusal);
      case 401 -> new NotAuthenticatedException(refusal);
      case 403 -> new ForbiddenException(refusal);
      case 404, 410 -> new NotFoundException(refusal);
      case 409 -> new ConflictException(refusal);
      case 412 -> new PreconditionFailedException(refusal);
      case 429 -> new RateLimitedException(refusal);
      case 451 -> new WorkspaceBlockedException(refusal);
      case 500, 502, 503, 504 -> new UnavailableException(refusal);
      default -> new ApiException(refusal);
    };
  }
}
