package io.github.computeops.internal.retry;

import feign.Request;
import feign.Response;
import io.github.computeops.internal.http.BrokenCall;
import io.github.computeops.internal.status.StatusTable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** Whether a request may be sent again after an attempt failed. */
enum RetryVerdict {
  /** No: it would fail the same way again. */
  FINAL,
  /** Yes: it was not acted on, or acting on it twice does no harm. */
  REPEAT,
  /** No: it may have been acted on, and must not be so twice. */
  UNKNOWN;

  /** Tells whether any request is sent again after this status. */
  static boolean canRepeat(int status) {
    return StatusTable.isRetryable(status);
  }

  /**
   * Judges an error response.
   *
   * @param rejected whether it says that the request was rejected
   */
  static RetryVerdict of(Response response, boolean rejected) {
    return switch (StatusTable.repeat(response.status())) {
      case ALWAYS -> REPEAT;
      case IF_REJECTED -> rejected ? REPEAT : ifSafe(response.request());
      case IF_SAFE -> ifSafe(response.request());
      case NEVER -> FINAL;
    };
  }

  /** Judges an attempt that broke off. */
  static RetryVerdict of(Request request, IOException failure) {
    if (BrokenCall.isLasting(failure)) {
      return FINAL;
    }
    RetryVerdict verdict = wasNeverSent(failure) ? REPEAT : ifSafe(request);
    return verdict == REPEAT && isInterruption(failure) ? FINAL : verdict;
  }

  private static RetryVerdict ifSafe(Request request) {
    return switch (request.httpMethod()) {
      case GET, HEAD, OPTIONS, PUT, DELETE -> REPEAT;
      default -> hasIdempotencyKey(request) ? REPEAT : UNKNOWN;
    };
  }

  private static boolean hasIdempotencyKey(Request request) {
    return request.headers().keySet().stream().anyMatch("Idempotency-Key"::equalsIgnoreCase);
  }

  /** Tells whether the attempt ended before a byte of the request was sent. */
  private static boolean wasNeverSent(@Nullable Throwable failure) {
    return failure != null
        && (failure instanceof ConnectException
            || failure instanceof HttpConnectTimeoutException
            || failure instanceof NoRouteToHostException
            || failure instanceof UnknownHostException
            || failure instanceof SSLHandshakeException
            || wasNeverSent(failure.getCause()));
  }

  /** A SocketTimeoutException is an InterruptedIOException too, but it is not an interruption. */
  private static boolean isInterruption(IOException failure) {
    return failure instanceof InterruptedIOException
        && !(failure instanceof SocketTimeoutException);
  }
}
