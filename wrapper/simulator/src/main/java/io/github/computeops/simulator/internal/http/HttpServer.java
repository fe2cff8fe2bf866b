package io.github.computeops.simulator.internal.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.MockWebServer;

/** A server that listens on an address of this machine. */
public final class HttpServer implements AutoCloseable {
  /** Held here, since a logger that is garbage-collected loses its level. */
  private static final Logger SERVER_LOG = Logger.getLogger(MockWebServer.class.getName());

  private final MockWebServer server = new MockWebServer();
  private final InetSocketAddress address;
  private final String scheme;

  private HttpServer(
      InetSocketAddress address,
      Optional<Certificates> certificates,
      RequestLog log,
      Handler handler) {
    this.address = address;
    if (SERVER_LOG.getLevel() == null) {
      SERVER_LOG.setLevel(Level.WARNING);
    }
    server.setServerSocketFactory(new NoDelaySocketFactory());
    scheme = certificates.isPresent() ? "https" : "http";
    certificates.ifPresent(it -> it.use(server));
    server.setDispatcher(new RequestDispatcher(server, log, handler));
    listen();
  }

  /**
   * Starts a server.
   *
   * @param address its port may be 0, for any free one
   * @param certificates for HTTPS
   * @param log gets what is received, without its secrets
   * @throws UncheckedIOException if the address or the port is not available
   */
  public static HttpServer start(
      InetSocketAddress address,
      Optional<Certificates> certificates,
      RequestLog log,
      Handler handler) {
    return new HttpServer(address, certificates, log, handler);
  }

  private void listen() {
    try {
      server.start(address.getAddress(), address.getPort());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The simulator cannot listen on port "
              + address.getPort()
              + " of "
              + address.getAddress().getHostAddress()
              + ": "
              + e.getMessage()
              + "; give another port, or 0 for any free one.",
          e);
    }
  }

  /** Returns how programs on this machine reach it. */
  public URI uri() {
    InetAddress reached =
        address.getAddress().isAnyLocalAddress()
            ? InetAddress.getLoopbackAddress()
            : address.getAddress();
    String host = reached.getHostAddress();
    return URI.create(
        scheme + "://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.getPort());
  }

  /** Stops listening and breaks open connections. Closing again does nothing. */
  @Override
  public void close() {
    server.close();
  }
}
