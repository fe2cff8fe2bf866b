package io.github.computeops;

import feign.Request;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;

/** What a broken connection means for the call it broke. */
final class Breakage {
  static final String UNKNOWN =
      "whether the service acted on it is unknown, so look before repeating it";
  private static final Set<Request.HttpMethod> REPEATABLE =
      Set.of(
          Request.HttpMethod.GET,
          Request.HttpMethod.HEAD,
          Request.HttpMethod.OPTIONS,
          Request.HttpMethod.PUT,
          Request.HttpMethod.DELETE);

  private Breakage() {}

  static TransportException of(Request request, IOException cause, CallScope scope) {
    boolean unknown = !isRepeatable(request) && !wasNeverSent(cause);
    StringBuilder message = new StringBuilder(RequestLine.of(request) + " failed: " + said(cause));
    if (scope.attempts() > 1) {
      message.append("; tried ").append(scope.attempts()).append(" times");
    }
    if (!scope.note().isEmpty()) {
      message.append("; ").append(scope.note());
    }
    if (unknown) {
      message.append("; ").append(UNKNOWN);
    }
    return new TransportException(message.append('.').toString(), unknown, cause);
  }

  /** Whether sending a request twice does what sending it once does. */
  static boolean isRepeatable(Request request) {
    return REPEATABLE.contains(request.httpMethod())
        || request.headers().keySet().stream().anyMatch("Idempotency-Key"::equalsIgnoreCase);
  }

  /** Whether it broke before a byte of the request was sent. */
  static boolean wasNeverSent(Throwable failure) {
    return failure != null
        && (failure instanceof ConnectException
            || failure instanceof HttpConnectTimeoutException
            || failure instanceof NoRouteToHostException
            || failure instanceof UnknownHostException
            || failure instanceof SSLHandshakeException
            || failure instanceof RateLimitWaitExceeded
            || failure instanceof WaitInterrupted
            || wasNeverSent(failure.getCause()));
  }

  private static String said(IOException cause) {
    return cause.getMessage() == null
        ? "the connection broke (" + cause.getClass().getSimpleName() + ")"
        : cause.getMessage();
  }
}
