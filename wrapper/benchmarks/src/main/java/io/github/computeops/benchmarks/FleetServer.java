package io.github.computeops.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/**
 * Responds from memory without allocating anything, so that the benchmarks measure the client: a
 * thread for each connection, prepared bytes, no delay of small packets.
 */
final class FleetServer implements AutoCloseable {
  private final ServerSocket listening;
  private final PreparedResponses responses;
  private final long delayMillis;

  FleetServer(PreparedResponses responses) {
    this(responses, 0);
  }

  /**
   * Starts a server.
   *
   * @param delayMillis how long each response takes, as if the server were far away
   */
  FleetServer(PreparedResponses responses, long delayMillis) {
    this.responses = responses;
    this.delayMillis = delayMillis;
    try {
      listening = new ServerSocket(0, 1024, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    daemon(this::accept);
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + listening.getLocalPort());
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = listening.accept();
        connection.setTcpNoDelay(true);
        daemon(() -> serve(connection));
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      InputStream in = connection.getInputStream();
      OutputStream out = connection.getOutputStream();
      RequestBuffer request = new RequestBuffer(in);
      PreparedResponses own = responses.copy();
      while (request.next()) {
        Thread.sleep(delayMillis);
        out.write(own.to(request));
      }
    } catch (IOException | InterruptedException e) {
      // The client went away.
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "fleet-server");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
