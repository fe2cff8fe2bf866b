package io.github.computeops;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** A server, with TLS or without, that is told when to close a connection. */
final class ClosingServer implements AutoCloseable {
  /** What is done with a connection, one after the other. */
  interface Step {
    void meet(ClosingServer server, Socket connection) throws Exception;
  }

  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<String> received = new CopyOnWriteArrayList<>();
  private final Queue<Step> connections;
  private final ServerSocket listening;

  /**
   * Starts a server.
   *
   * @param connections what is done with each
   */
  ClosingServer(ServerSocketFactory factory, String protocol, Step... connections)
      throws IOException {
    this.connections = new ConcurrentLinkedQueue<>(List.of(connections));
    listening = factory.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    if (listening instanceof SSLServerSocket tls) {
      tls.setEnabledProtocols(new String[] {protocol});
    }
    Thread accepting = new Thread(this::accept);
    accepting.setDaemon(true);
    accepting.start();
  }

  URI uri() {
    String scheme = listening instanceof SSLServerSocket ? "https" : "http";
    return URI.create(scheme + "://localhost:" + listening.getLocalPort());
  }

  /** Returns the methods of the requests that were read. */
  List<String> received() {
    return received;
  }

  /** Closes the connection that waits for it, as its last step. */
  void closeNow() {
    told.countDown();
    await(closed);
  }

  private void accept() {
    for (Step step = connections.poll(); step != null; step = connections.poll()) {
      try (Socket connection = listening.accept()) {
        if (connection instanceof SSLSocket tls) {
          tls.startHandshake();
        }
        step.meet(this, connection);
      } catch (Exception e) {
        received.add(e.toString());
      }
      closed.countDown();
    }
  }

  /** Reads a request of a body of one byte, and responds. */
  static void respond(ClosingServer server, Socket connection) throws IOException {
    read(server, connection);
    RawServer.say(
        connection,
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
  }

  /** Reads a request whole. */
  static void read(ClosingServer server, Socket connection) throws IOException {
    InputStream in = connection.getInputStream();
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) in.read());
    }
    in.readNBytes(head.indexOf("Content-Length: 1\r\n") < 0 ? 0 : 1);
    server.received.add(head.substring(0, head.indexOf(" ")));
  }

  /** Says goodbye as other programs do; the JDK's {@code close} says more. */
  static void awaitClose(ClosingServer server, Socket connection) throws IOException {
    await(server.told);
    connection.shutdownOutput();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    told.countDown();
    listening.close();
  }
}
