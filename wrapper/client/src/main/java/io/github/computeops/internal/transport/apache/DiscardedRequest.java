package io.github.computeops.internal.transport.apache;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.io.HttpClientConnection;

/**
 * Finds out whether a TLS connection that ended without a response had ended before the request
 * came to it: the server said goodbye (close_notify), and its system then rejected (RST) what the
 * client had sent, as no program was left to read it. If a program has read the request, there is
 * nothing to reject, since the client sends nothing meanwhile.
 */
final class DiscardedRequest {
  /** The reset takes as long as the network takes there and back. */
  private static final long RESET_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

  /** A server must ignore it before a request, should one be left to read it. */
  private static final byte[] EMPTY_LINE = {'\r', '\n'};

  private DiscardedRequest() {}

  /** Tells whether the request that was written to a connection last was read by nobody. */
  static boolean isOn(HttpClientConnection connection) {
    return connection instanceof ManagedHttpClientConnection managed
        && managed.getSocket() instanceof SSLSocket socket
        && !hasSentMore(socket)
        && isReset(socket);
  }

  /** TLS 1.2 says goodbye in turn, which may be what was rejected. */
  private static boolean hasSentMore(Socket socket) {
    return socket.isOutputShutdown() || socket.isClosed();
  }

  private static boolean isReset(Socket socket) {
    long start = System.nanoTime();
    while (System.nanoTime() - start < RESET_NANOS && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(RESET_NANOS);
    }
    return !takes(socket) && !Thread.currentThread().isInterrupted();
  }

  /** A reset shows only in what is written after it. */
  private static boolean takes(Socket socket) {
    try {
      OutputStream out = socket.getOutputStream();
      out.write(EMPTY_LINE);
      out.flush();
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
