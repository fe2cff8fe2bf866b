package io.github.computeops.internal.transport.apache;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;

/**
 * Looks at a connection before a request that must not be sent twice is trusted to it: the server
 * may have closed it, or have said on it that it is about to (408).
 */
final class CheckedConnections extends HttpRequestExecutor {
  private static final Timeout SHORT = Timeout.ofMilliseconds(1);

  @Override
  public ClassicHttpResponse execute(
      ClassicHttpRequest request,
      HttpClientConnection connection,
      HttpResponseInformationCallback information,
      HttpContext context)
      throws IOException, HttpException {
    boolean used = connection.getEndpointDetails().getRequestCount() > 0;
    if (used && !isRepeatable(request) && !isQuiet(connection)) {
      throw new UnusableConnectionException();
    }
    if (context.getAttribute(ApacheExchange.CONNECTED) instanceof Runnable connected
        && !Method.CONNECT.isSame(request.getMethod())) {
      connected.run();
    }
    return ofTheService(request, exchanged(request, connection, used));
  }

  /** Leaves a connection open until it is known whether the request was read on it. */
  private static ClassicHttpResponse exchanged(
      ClassicHttpRequest request, HttpClientConnection connection, boolean used)
      throws IOException, HttpException {
    long sent = sent(connection);
    boolean done = false;
    try {
      ClassicHttpResponse response = MessageExchange.of(request, connection);
      done = true;
      return response;
    } catch (NoHttpResponseException e) {
      throw isDiscarded(request, connection) ? neverSent(used, e) : ended(e);
    } catch (IOException e) {
      throw sent(connection) > sent ? e : neverSent(used, e);
    } finally {
      if (!done) {
        Closer.close(connection, CloseMode.IMMEDIATE);
      }
    }
  }

  /** What may be repeated anyway need not wait for a proof. */
  private static boolean isDiscarded(ClassicHttpRequest request, HttpClientConnection connection) {
    return !isRepeatable(request) && DiscardedRequest.isOn(connection);
  }

  private static IOException ended(IOException cause) {
    return caused(new EOFException("the connection ended before the response began"), cause);
  }

  /** What a proxy says to CONNECT would else be taken for the response. A login follows a 407. */
  private static ClassicHttpResponse ofTheService(
      ClassicHttpRequest request, ClassicHttpResponse response) throws IOException {
    int status = response.getCode();
    if (Method.CONNECT.isSame(request.getMethod())
        && status != HttpStatus.SC_OK
        && status != HttpStatus.SC_PROXY_AUTHENTICATION_REQUIRED) {
      throw new TunnelRejectedException(status);
    }
    return response;
  }

  private static IOException neverSent(boolean used, IOException failure) {
    return used
        ? new UnusableConnectionException()
        : caused(new ConnectException("the connection broke before the request was sent"), failure);
  }

  private static IOException caused(IOException failure, IOException cause) {
    failure.initCause(cause);
    return failure;
  }

  private static long sent(HttpClientConnection connection) {
    return connection.getEndpointDetails().getSentBytesCount();
  }

  private static boolean isRepeatable(ClassicHttpRequest request) {
    return Method.isIdempotent(request.getMethod());
  }

  private static boolean isQuiet(HttpClientConnection connection) throws IOException {
    return !connection.isStale() && !connection.isDataAvailable(SHORT);
  }
}
