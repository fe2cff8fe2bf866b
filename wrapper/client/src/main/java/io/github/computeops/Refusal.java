package io.github.computeops;

import feign.Request;
import feign.Response;
import io.github.computeops.model.ErrorResponse;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An answer that is a refusal, however it says so. Serializable, as every exception has to be.
 *
 * @param method the request's method
 * @param path the request's path, without its query
 * @param status the HTTP status
 * @param error the members of the service's error object; none where the body was something else
 * @param excerpt the beginning of a body that was no error object, as a sentence for people; empty
 *     where there is nothing to show
 * @param attempts how often the call was tried
 * @param outcomeUnknown whether the service may have acted on the call all the same
 * @param note why the client did not try again; may be empty
 */
record Refusal(
    String method,
    String path,
    int status,
    LinkedHashMap<String, Object> error,
    String excerpt,
    int attempts,
    boolean outcomeUnknown,
    String note)
    implements Serializable {
  private static final Set<Integer> RETRYABLE = Set.of(408, 429, 500, 502, 503, 504);
  private static final int SHOWN = 2_000;

  /** Reads the answer as far as it explains itself, and closes it. */
  static Refusal of(Request request, Response response, CallScope scope) {
    try (response) {
      ErrorBody body = ErrorBody.of(response);
      return new Refusal(
          request.httpMethod().name(),
          RequestLine.path(request),
          response.status(),
          body.error(),
          body.excerpt(),
          scope.attempts(),
          scope.isOutcomeUnknown(),
          scope.note());
    }
  }

  ApiException exception() {
    return switch (status) {
      case 400, 422 -> new BadRequestException(this);
      case 401 -> new NotAuthenticatedException(this);
      case 403 -> new ForbiddenException(this);
      case 404, 410 -> new NotFoundException(this);
      case 409 -> new ConflictException(this);
      case 412 -> new PreconditionFailedException(this);
      case 429 -> new RateLimitedException(this);
      case 451 -> new WorkspaceBlockedException(this);
      case 500, 502, 503, 504 -> new UnavailableException(this);
      default -> new ApiException(this);
    };
  }

  boolean retryable() {
    return RETRYABLE.contains(status);
  }

  ErrorResponse envelope() {
    return ErrorResponse.of(error);
  }

  String message() {
    StringBuilder text = new StringBuilder(method + " " + path + " was answered " + status);
    text.append(said());
    text("debugId").ifPresent(id -> text.append(" (debugId ").append(id).append(')'));
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

  private String said() {
    return Stream.of("message", "detail", "title", "error_description", "error")
        .flatMap(name -> text(name).stream())
        .findFirst()
        .map(words -> " saying: " + words)
        .orElse(excerpt.isEmpty() ? " without an explanation" : " " + excerpt);
  }

  Optional<String> text(String name) {
    return error.get(name) instanceof String words && !words.isBlank()
        ? Optional.of(Excerpt.of(words, SHOWN))
        : Optional.empty();
  }
}
