package io.github.computeops.simulator;

import io.github.computeops.model.ErrorDetail;
import io.github.computeops.model.ErrorDetailBadRequest;
import io.github.computeops.model.ErrorDetailBadRequestIssues;
import io.github.computeops.model.ErrorDetailBadRequestIssuesSource;
import io.github.computeops.model.ErrorResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Ends a call with an error in the service's envelope. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Map<String, String> headers;
  private final transient List<ErrorDetail> details;

  private Refusal(
      int status, String message, Map<String, String> headers, List<ErrorDetail> details) {
    super(message, null, false, false);
    this.status = status;
    this.headers = headers;
    this.details = details;
  }

  static Refusal badRequest(String message) {
    return new Refusal(400, message, Map.of(), List.of());
  }

  static Refusal badParameter(String name, String message) {
    ErrorDetailBadRequestIssues issue =
        ErrorDetailBadRequestIssues.builder()
            .source(ErrorDetailBadRequestIssuesSource.QUERY_PARAMETER)
            .subject(name)
            .description(message)
            .build();
    ErrorDetailBadRequest detail =
        ErrorDetailBadRequest.builder()
            .type("hpe.greenlake.bad_request")
            .issues(List.of(issue))
            .build();
    return new Refusal(400, message, Map.of(), List.of(detail));
  }

  static Refusal unauthorized(String message) {
    return new Refusal(401, message, Map.of("WWW-Authenticate", "Bearer"), List.of());
  }

  static Refusal forbidden(String message) {
    return new Refusal(403, message, Map.of(), List.of());
  }

  static Refusal notFound(String message) {
    return new Refusal(404, message, Map.of(), List.of());
  }

  static Refusal methodNotAllowed(String message, String allowed) {
    return new Refusal(405, message, Map.of("Allow", allowed), List.of());
  }

  static Refusal conflict(String message) {
    return new Refusal(409, message, Map.of(), List.of());
  }

  static Refusal unsupportedMediaType(String message) {
    return new Refusal(415, message, Map.of(), List.of());
  }

  static Refusal ordered(int status, Map<String, String> headers) {
    return new Refusal(status, "The simulator was told to refuse this call.", headers, List.of());
  }

  static Refusal failure(RuntimeException cause) {
    return new Refusal(500, "The simulator failed: " + cause + ".", Map.of(), List.of());
  }

  /** The service's error codes are not published; these only have their form. */
  Answer answer(String debugId) {
    ErrorResponse.Builder envelope =
        ErrorResponse.builder()
            .httpStatusCode(status)
            .errorCode(String.format(Locale.ROOT, "HPE-GL-COMPUTE_OPS-%07d", status))
            .message(getMessage())
            .debugId(debugId);
    if (!details.isEmpty()) {
      envelope.errorDetails(details);
    }
    return new Answer(status, headers, envelope.build());
  }
}
