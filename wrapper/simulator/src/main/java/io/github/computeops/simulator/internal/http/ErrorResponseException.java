package io.github.computeops.simulator.internal.http;

import io.github.computeops.model.ErrorDetail;
import io.github.computeops.model.ErrorDetailBadRequest;
import io.github.computeops.model.ErrorDetailBadRequestIssues;
import io.github.computeops.model.ErrorDetailBadRequestIssuesSource;
import io.github.computeops.model.ErrorDetailPreconditionFailed;
import io.github.computeops.model.ErrorDetailPreconditionFailedIssues;
import io.github.computeops.model.ErrorResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Ends a request with an error response in the service's envelope. */
public final class ErrorResponseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final int UNAVAILABLE_FOR_LEGAL_REASONS = 451;
  private final int status;
  private final int code;
  private final String message;
  private final transient Map<String, String> headers;
  private final transient List<ErrorDetail> details;

  ErrorResponseException(int status, String message, Map<String, String> headers) {
    this(status, status, message, headers, List.of());
  }

  private ErrorResponseException(
      int status,
      int code,
      String message,
      Map<String, String> headers,
      List<ErrorDetail> details) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
    this.message = message;
    this.headers = headers;
    this.details = details;
  }

  public static ErrorResponseException badRequest(String message) {
    return new ErrorResponseException(400, message, Map.of());
  }

  public static ErrorResponseException badParameter(String name, String message) {
    return bad(ErrorDetailBadRequestIssuesSource.QUERY_PARAMETER, name, message);
  }

  /** Rejects the value of a property in the body. */
  public static ErrorResponseException badField(String name, String message) {
    return bad(ErrorDetailBadRequestIssuesSource.FIELD, name, message);
  }

  /**
   * Rejects properties of the body.
   *
   * @param issues what is wrong, by the dot path of the property
   */
  public static ErrorResponseException badFields(
      String message, List<Map.Entry<String, String>> issues) {
    return bad(
        message,
        issues.stream()
            .map(it -> issue(ErrorDetailBadRequestIssuesSource.FIELD, it.getKey(), it.getValue()))
            .toList());
  }

  private static ErrorResponseException bad(
      ErrorDetailBadRequestIssuesSource source, String name, String message) {
    return bad(message, List.of(issue(source, name, message)));
  }

  private static ErrorDetailBadRequestIssues issue(
      ErrorDetailBadRequestIssuesSource source, String name, String description) {
    return ErrorDetailBadRequestIssues.builder()
        .source(source)
        .subject(name)
        .description(description)
        .build();
  }

  private static ErrorResponseException bad(
      String message, List<ErrorDetailBadRequestIssues> issues) {
    ErrorDetailBadRequest detail =
        ErrorDetailBadRequest.builder().type("hpe.greenlake.bad_request").issues(issues).build();
    return new ErrorResponseException(400, 400, message, Map.of(), List.of(detail));
  }

  public static ErrorResponseException unauthorized(String message) {
    return new ErrorResponseException(401, message, Map.of("WWW-Authenticate", "Bearer"));
  }

  public static ErrorResponseException forbidden(String message) {
    return new ErrorResponseException(403, message, Map.of());
  }

  public static ErrorResponseException notFound(String message) {
    return new ErrorResponseException(404, message, Map.of());
  }

  static ErrorResponseException methodNotAllowed(String message, String allowed) {
    return new ErrorResponseException(405, message, Map.of("Allow", allowed));
  }

  public static ErrorResponseException conflict(String message) {
    return new ErrorResponseException(409, message, Map.of());
  }

  /** Rejects the same with an error code that is known of the service. */
  public static ErrorResponseException conflict(String message, int code) {
    return new ErrorResponseException(409, code, message, Map.of(), List.of());
  }

  /** Rejects a header with a condition that is not met. */
  public static ErrorResponseException preconditionFailed(String header, String message) {
    ErrorDetailPreconditionFailedIssues issue =
        ErrorDetailPreconditionFailedIssues.builder()
            .source("header")
            .subject(header)
            .description(message)
            .build();
    ErrorDetail detail =
        ErrorDetailPreconditionFailed.builder()
            .type("hpe.greenlake.precondition_failed")
            .issues(List.of(issue))
            .build();
    return new ErrorResponseException(412, 412, message, Map.of(), List.of(detail));
  }

  public static ErrorResponseException tooManyRequests(String message) {
    return new ErrorResponseException(429, message, Map.of());
  }

  public static ErrorResponseException tooManyRequests(
      String message, Map<String, String> headers) {
    return new ErrorResponseException(429, message, headers);
  }

  /** Returns the failure of a request that a test ordered. */
  static ErrorResponseException ordered(int status, Map<String, String> headers) {
    return new ErrorResponseException(
        status, "The simulator was told to fail this request.", headers);
  }

  static ErrorResponseException unsupportedMediaType(String message) {
    return new ErrorResponseException(415, message, Map.of());
  }

  public int status() {
    return status;
  }

  /**
   * Returns the response. Few of the service's error codes are known; the others have their form. A
   * workspace that HPE blocked is known by its account's status.
   */
  Response response(String debugId) {
    ErrorResponse.Builder envelope =
        ErrorResponse.builder()
            .httpStatusCode(status)
            .errorCode(String.format(Locale.ROOT, "HPE-GL-COMPUTE_OPS-%07d", code))
            .message(message)
            .debugId(debugId);
    if (!details.isEmpty()) {
      envelope.errorDetails(details);
    }
    if (status == UNAVAILABLE_FOR_LEGAL_REASONS) {
      envelope.putAdditionalProperty("account_status", "BLOCKED");
    }
    return Response.of(status, headers, envelope.build());
  }
}
