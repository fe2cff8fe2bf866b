package io.github.computeops.internal.call;

import feign.Request;
import feign.Response;
import io.github.computeops.error.ApiException;
import io.github.computeops.error.TransportException;
import io.github.computeops.failure.ComputeOpsException;
import io.github.computeops.internal.http.BrokenCall;
import io.github.computeops.internal.http.ErrorBody;
import io.github.computeops.internal.http.FailureMessage;
import io.github.computeops.internal.http.RequestLine;
import io.github.computeops.internal.retry.AttemptResult.Broken;
import io.github.computeops.internal.retry.AttemptResult.ErrorStatus;
import io.github.computeops.internal.retry.CallResult;
import io.github.computeops.internal.status.StatusTable;

/** Makes the exception of a call that failed. */
final class CallFailure {
  private CallFailure() {}

  static ComputeOpsException exception(CallResult result) {
    return result.last() instanceof ErrorStatus error
        ? exception(error.response(), result)
        : exception((Broken) result.last(), result);
  }

  private static ApiException exception(Response response, CallResult result) {
    ErrorBody body = ErrorBody.of(response);
    Request request = response.request();
    String what = RequestLine.of(request) + " failed with " + response.status();
    String id = body.text("debugId").map(text -> " (debugId " + text + ")").orElse("");
    return ApiException.builder(response.status())
        .request(request.httpMethod().name(), RequestLine.path(request))
        .message(message(new FailureMessage(what, body.message(), id), response.status(), result))
        .error(body.members())
        .attempts(result.attempts())
        .outcomeUnknown(result.outcomeUnknown())
        .build();
  }

  private static TransportException exception(Broken broken, CallResult result) {
    String what = RequestLine.of(broken.request()) + " failed";
    return new TransportException(
        message(new FailureMessage(what, BrokenCall.reason(broken.cause()), ""), 0, result),
        result.outcomeUnknown(),
        broken.cause());
  }

  private static String message(FailureMessage message, int status, CallResult result) {
    String retry = StatusTable.isRetryable(status) ? "retrying later may help" : "";
    return message
        .attempts(result.attempts())
        .part(result.outcomeUnknown() ? FailureMessage.UNKNOWN_OUTCOME : retry)
        .part(result.reason())
        .toString();
  }
}
