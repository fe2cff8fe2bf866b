package io.github.computeops;

import feign.Request;
import feign.Response;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Makes the exception of an answer that is a refusal. */
final class Refusals {
  private static final Set<Integer> RETRYABLE = Set.of(408, 429, 500, 502, 503, 504);
  private static final Map<Integer, Function<Refusal, ApiException>> BY_STATUS =
      Map.ofEntries(
          Map.entry(400, BadRequestException::new),
          Map.entry(422, BadRequestException::new),
          Map.entry(401, NotAuthenticatedException::new),
          Map.entry(403, ForbiddenException::new),
          Map.entry(404, NotFoundException::new),
          Map.entry(410, NotFoundException::new),
          Map.entry(409, ConflictException::new),
          Map.entry(412, PreconditionFailedException::new),
          Map.entry(429, RateLimitedException::new),
          Map.entry(451, WorkspaceBlockedException::new),
          Map.entry(500, UnavailableException::new),
          Map.entry(502, UnavailableException::new),
          Map.entry(503, UnavailableException::new),
          Map.entry(504, UnavailableException::new));

  private Refusals() {}

  /** Reads the answer as far as it explains itself, and closes it. */
  static ApiException of(Request request, Response response, CallScope scope) {
    try (response) {
      ErrorBody body = ErrorBody.of(response);
      Refusal refusal =
          new Refusal(
              request.httpMethod().name(),
              RequestLine.path(request),
              response.status(),
              body.envelope(),
              body.excerpt(),
              Math.max(1, scope.attempts()),
              RETRYABLE.contains(response.status()),
              scope.note());
      return BY_STATUS.getOrDefault(response.status(), ApiException::new).apply(refusal);
    }
  }
}
