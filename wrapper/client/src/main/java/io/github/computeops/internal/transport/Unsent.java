package io.github.computeops.internal.transport;

import feign.Request;
import io.github.computeops.internal.http.NotSent;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import javax.net.ssl.SSLException;

/** Why a request was never sent. */
final class Unsent {
  private Unsent() {}

  /** Returns the failure of an exchange that had no connection yet, in words. */
  static IOException because(Request request, IOException failure) {
    if (failure instanceof SocketTimeoutException) {
      return caused(
          new HttpConnectTimeoutException("no connection within the connect timeout"), failure);
    }
    if (failure instanceof InterruptedIOException) {
      return caused(new Ended(String.valueOf(failure.getMessage())), failure);
    }
    return isInWords(failure)
        ? failure
        : caused(new ConnectException(reason(URI.create(request.url()), failure)), failure);
  }

  private static boolean isInWords(IOException failure) {
    return failure instanceof HttpConnectTimeoutException
        || failure instanceof TunnelFailure
        || failure instanceof NotSent;
  }

  private static String reason(URI address, IOException failure) {
    if (failure instanceof UnknownHostException) {
      return "the host " + address.getHost() + " is unknown here";
    }
    return failure instanceof SSLException
        ? "no TLS connection to " + address.getAuthority() + ": " + failure.getMessage()
        : "no connection to " + address.getAuthority();
  }

  private static IOException caused(IOException failure, IOException cause) {
    failure.initCause(cause);
    return failure;
  }

  /** The wait for a connection was interrupted, or the client closed. */
  private static final class Ended extends InterruptedIOException implements NotSent {
    private static final long serialVersionUID = 1L;

    private Ended(String message) {
      super(message);
    }
  }
}
