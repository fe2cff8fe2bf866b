package io.github.computeops.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.MockWebServer;

/**
 * A Compute Ops Management that runs inside the JVM, on a loopback address.
 *
 * <p>The fleet depends on its size alone: the same size gives the same servers, byte for byte, on
 * every machine and at any time. Servers are computed when they are asked for, so a large fleet
 * costs no memory. Groups and settings can be changed, and stay so while the simulator runs. Query
 * parameters the simulator cannot honour, such as {@code sort}, are refused with 400, so that no
 * test passes on an answer that ignored them.
 *
 * <p>Thread-safe. Close it to free its port.
 *
 * <pre>{@code
 * try (Simulator simulator = Simulator.start();
 *     ComputeOps com = ComputeOps.builder()
 *         .baseUri(simulator.uri())
 *         .credentials(Credentials.apiClient(
 *             simulator.issuer(), simulator.clientId(), simulator.clientSecret()))
 *         .build()) {
 *   com.serversV1().list().items().forEach(System.out::println);
 * }
 * }</pre>
 */
public final class Simulator implements AutoCloseable {
  private static final String CLIENT_ID = "simulator-client";
  private static final String CLIENT_SECRET = "simulator-secret";

  /** Held here, since a logger nobody holds forgets its level. */
  private static final Logger SERVER_LOG = Logger.getLogger(MockWebServer.class.getName());

  private final MockWebServer server = new MockWebServer();
  private final RequestLog log = new RequestLog();
  private final Account account;
  private final Failing failing;
  private final URI uri;

  Simulator(SimulatorBuilder builder) {
    if (SERVER_LOG.getLevel() == null) {
      SERVER_LOG.setLevel(Level.WARNING);
    }
    Tokens tokens = new Tokens(builder.tokenLifetime, builder.clock);
    TokenEndpoint endpoint = new TokenEndpoint(CLIENT_ID, CLIENT_SECRET, tokens);
    server.setServerSocketFactory(new PromptSockets());
    account = Account.of("The simulated workspace", builder.fleet);
    failing = new Failing(new Accounts(account, builder.tenants()));
    server.setDispatcher(new Wire(server, log, new Service(endpoint, tokens, failing)));
    uri = listen(builder.port);
  }

  private URI listen(int port) {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    try {
      server.start(loopback, port);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The simulator cannot listen on port "
              + port
              + " of "
              + loopback.getHostAddress()
              + ": "
              + e.getMessage()
              + "; set another port, or none for any free one.",
          e);
    }
    String address = loopback.getHostAddress();
    String host = address.contains(":") ? "[" + address + "]" : address;
    return URI.create("http://" + host + ":" + server.getPort());
  }

  /**
   * Starts a simulator with the defaults of {@link SimulatorBuilder}.
   *
   * @return a simulator that listens
   * @throws UncheckedIOException when no port can be had
   */
  public static Simulator start() {
    return builder().start();
  }

  /**
   * Sets up a simulator.
   *
   * @return a builder with the defaults
   */
  public static SimulatorBuilder builder() {
    return new SimulatorBuilder();
  }

  /**
   * Where the service is: the base URI for a client.
   *
   * @return such as {@code http://127.0.0.1:41234}
   */
  public URI uri() {
    return uri;
  }

  /**
   * Where tokens are given out, for the client credentials grant.
   *
   * @return the token endpoint
   */
  public URI issuer() {
    return uri.resolve(TokenEndpoint.PATH);
  }

  /**
   * The id of the one API client that is given tokens.
   *
   * @return the client id
   */
  public String clientId() {
    return CLIENT_ID;
  }

  /**
   * The secret of that API client. It guards nothing, so it may be printed.
   *
   * @return the client secret
   */
  public String clientSecret() {
    return CLIENT_SECRET;
  }

  /**
   * The application customer id of the workspace, under which its tenants are listed.
   *
   * @return 32 hexadecimal digits
   */
  public String accountId() {
    return account.id();
  }

  /**
   * Refuses the next call that brings a valid token. Ordered several times, it refuses as many
   * calls, first ordered first.
   *
   * @param status 400 to 599
   * @throws IllegalArgumentException when the status is no refusal
   */
  public void failNext(int status) {
    failNext(status, Map.of());
  }

  /**
   * Refuses the next call that brings a valid token, with headers such as {@code Retry-After}.
   *
   * @param status 400 to 599
   * @param headers values by name
   * @throws IllegalArgumentException when the status is no refusal
   */
  public void failNext(int status, Map<String, String> headers) {
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException(
          "The status " + status + " is no refusal; give one from 400 to 599.");
    }
    failing.order(Refusal.ordered(status, Map.copyOf(headers)));
  }

  /**
   * What was received so far, requests for tokens included.
   *
   * @return the requests, oldest first; only the latest 10,000 are kept
   */
  public List<ReceivedRequest> requests() {
    return log.requests();
  }

  /** Stops listening and breaks open connections. Closing again does nothing. */
  @Override
  public void close() {
    server.close();
  }

  /** Where it is. */
  @Override
  public String toString() {
    return "Simulator[" + uri + "]";
  }
}
