package io.github.computeops.internal.transport.okhttp;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Looks at a connection before a request that must not be sent twice is trusted to it. OkHttp does
 * so only for one that was idle for ten seconds.
 */
final class ConnectionCheck implements Interceptor {
  private static final int SHORT_MILLIS = 1;

  @Override
  public Response intercept(Chain chain) throws IOException {
    Socket socket = requireNonNull(chain.connection()).socket();
    boolean isOfUse =
        isRepeatable(chain)
            || OkHttpExchange.of(chain.request()).isOnNewConnection()
            || isQuiet(socket);
    if (!isOfUse) {
      socket.close();
      throw new UnusableConnectionException();
    }
    return chain.proceed(chain.request());
  }

  private static boolean isRepeatable(Chain chain) {
    return switch (chain.request().method()) {
      case "POST", "PATCH" -> false;
      default -> true;
    };
  }

  /** Whatever the server has to say on an idle connection, it is not the response to come. */
  private static boolean isQuiet(Socket socket) {
    try {
      int timeout = socket.getSoTimeout();
      socket.setSoTimeout(SHORT_MILLIS);
      try {
        socket.getInputStream().read();
        return false;
      } finally {
        socket.setSoTimeout(timeout);
      }
    } catch (SocketTimeoutException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
