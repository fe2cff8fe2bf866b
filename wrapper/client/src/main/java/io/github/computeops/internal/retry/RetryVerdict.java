package io.github.computeops.internal.retry;

import feign.Request;
import feign.Response;
import io.github.computeops.RetryPolicy;
import io.github.computeops.internal.ratelimit.RateLimitWaitExceeded;
import io.github.computeops.internal.time.WaitInterrupted;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.security.cert.CertificateException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;

/** Whether a request may be sent again, by the table in {@link RetryPolicy}. */
public enum RetryVerdict {
  /** It was answered, or will fail the same way again. */
  FINAL,
  /** It was not carried out, or carrying it out twice is as good as once. */
  REPEAT,
  /** It may have been carried out, and must not be so twice. */
  UNKNOWN;

  /**
   * Judges a refusal.
   *
   * @param refused whether the answer says that the request was turned away
   */
  static RetryVerdict of(Request request, Response answer, boolean refused) {
    return switch (answer.status()) {
      case 429 -> REPEAT;
      case 503 -> refused ? REPEAT : ofUncertain(request);
      case 408, 500, 502, 504 -> ofUncertain(request);
      default -> FINAL;
    };
  }

  static RetryVerdict of(Request request, IOException failure) {
    if (isLasting(failure)) {
      return FINAL;
    }
    RetryVerdict verdict = wasNeverSent(failure) ? REPEAT : ofUncertain(request);
    return verdict == REPEAT && isInterrupted(failure) ? FINAL : verdict;
  }

  /** Where it may have been carried out, all depends on whether twice is as good as once. */
  private static RetryVerdict ofUncertain(Request request) {
    return switch (request.httpMethod()) {
      case GET, HEAD, OPTIONS, PUT, DELETE -> REPEAT;
      default -> hasIdempotencyKey(request) ? REPEAT : UNKNOWN;
    };
  }

  private static boolean hasIdempotencyKey(Request request) {
    return request.headers().keySet().stream().anyMatch("Idempotency-Key"::equalsIgnoreCase);
  }

  /** Whether it broke before a byte of the request was sent. */
  private static boolean wasNeverSent(Throwable failure) {
    return failure != null
        && (failure instanceof ConnectException
            || failure instanceof HttpConnectTimeoutException
            || failure instanceof NoRouteToHostException
            || failure instanceof UnknownHostException
            || failure instanceof SSLHandshakeException
            || wasNeverSent(failure.getCause()));
  }

  /** Of its subclasses, only timeouts are no interruptions. */
  private static boolean isInterrupted(IOException failure) {
    return failure instanceof InterruptedIOException && !(failure instanceof SocketTimeoutException)
        || Thread.currentThread().isInterrupted();
  }

  private static boolean isLasting(IOException failure) {
    return failure instanceof RateLimitWaitExceeded
        || failure instanceof WaitInterrupted
        || Stream.<Throwable>iterate(failure, e -> e != null, Throwable::getCause)
            .anyMatch(CertificateException.class::isInstance);
  }
}
