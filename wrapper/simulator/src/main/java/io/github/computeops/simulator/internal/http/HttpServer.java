package io.github.computeops.simulator.internal.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.MockWebServer;

/** A server that listens on a loopback address. */
public final class HttpServer implements AutoCloseable {
  /** Held here, since a logger that is garbage-collected loses its level. */
  private static final Logger SERVER_LOG = Logger.getLogger(MockWebServer.class.getName());

  private final MockWebServer server = new MockWebServer();
  private final InetAddress address = InetAddress.getLoopbackAddress();

  private final String scheme;

  private HttpServer(
      int port, Optional<Certificates> certificates, RequestLog log, Handler handler) {
    if (SERVER_LOG.getLevel() == null) {
      SERVER_LOG.setLevel(Level.WARNING);
    }
    server.setServerSocketFactory(new NoDelaySocketFactory());
    scheme = certificates.isPresent() ? "https" : "http";
    certificates.ifPresent(it -> it.use(server));
    server.setDispatcher(new RequestDispatcher(server, log, handler));
    listen(port);
  }

  /**
   * Starts a server.
   *
   * @param port 0 for any free one
   * @param certificates for HTTPS
   * @param log gets what is received, without its secrets
   * @throws UncheckedIOException if the port is not available
   */
  public static HttpServer start(
      int port, Optional<Certificates> certificates, RequestLog log, Handler handler) {
    return new HttpServer(port, certificates, log, handler);
  }

  private void listen(int port) {
    try {
      server.start(address, port);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The simulator cannot listen on port "
              + port
              + " of "
              + address.getHostAddress()
              + ": "
              + e.getMessage()
              + "; give another port, or 0 for any free one.",
          e);
    }
  }

  public URI uri() {
    String host = address.getHostAddress();
    return URI.create(
        scheme + "://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.getPort());
  }

  /** Stops listening and breaks open connections. Closing again does nothing. */
  @Override
  public void close() {
    server.close();
  }
}
