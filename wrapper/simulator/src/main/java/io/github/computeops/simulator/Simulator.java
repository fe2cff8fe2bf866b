package io.github.computeops.simulator;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import io.github.computeops.simulator.internal.auth.TokenEndpoint;
import io.github.computeops.simulator.internal.http.FailingHandler;
import io.github.computeops.simulator.internal.http.HttpServer;
import io.github.computeops.simulator.internal.jobs.Outcome;
import io.github.computeops.simulator.internal.resources.Service;
import io.github.computeops.simulator.internal.resources.Workspace;
import io.github.computeops.simulator.internal.time.SimulatedClock;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A Compute Ops Management that runs inside the JVM, on a loopback address.
 *
 * <pre>{@code
 * try (Simulator simulator = Simulator.start();
 *     ComputeOps com = simulator.newClient()) {
 *   com.serversV1().list().items().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>It answers every operation of the description, with state: what is created is listed, found,
 * changed and deleted while the simulator runs. The same count of servers gives the same servers,
 * byte for byte, on every machine and at any time. They are computed on demand, so a large fleet
 * needs no memory. Query parameters that an operation does not have fail with 400, so that no test
 * passes on a response that ignored them.
 *
 * <p>Thread-safe. Close it to free its port.
 */
public final class Simulator implements AutoCloseable {
  private final Service service;
  private final Workspace workspace;
  private final FailingHandler failing;
  private final HttpServer server;

  private Simulator(SimulatorSettings settings) {
    SimulatedClock time = settings.simulatedClock();
    service = settings.service(time);
    workspace = settings.workspace(service);
    failing = new FailingHandler(workspace.handler());
    server = settings.server(failing, service, time);
  }

  /**
   * Starts a simulator with the defaults of {@link Builder}.
   *
   * @return a simulator that listens
   * @throws UncheckedIOException if no port is available
   */
  public static Simulator start() {
    return builder().start();
  }

  /** {@return a builder with the defaults} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a client of this simulator with the defaults. For other settings, give {@link
   * ComputeOps.Builder} the {@link #uri()} and the {@link #credentials()}.
   *
   * @return a new client, which the caller closes
   */
  public ComputeOps newClient() {
    return ComputeOps.builder().baseUri(uri()).credentials(credentials()).build();
  }

  /** {@return the address of the service, such as {@code http://127.0.0.1:41234}} */
  public URI uri() {
    return server.uri();
  }

  /** {@return the credentials of the only API client, for a client of this simulator} */
  public Credentials credentials() {
    return Credentials.apiClient(tokenEndpoint(), clientId(), clientSecret());
  }

  /** {@return the token endpoint, which supports the client credentials grant} */
  public URI tokenEndpoint() {
    return uri().resolve(TokenEndpoint.PATH);
  }

  /** {@return the id of the only API client} */
  public String clientId() {
    return TokenEndpoint.CLIENT_ID;
  }

  /** {@return the secret of that API client; it protects nothing, so it may be printed} */
  public String clientSecret() {
    return TokenEndpoint.CLIENT_SECRET;
  }

  /** {@return the application customer id of the workspace, 32 hexadecimal digits} */
  public String accountId() {
    return workspace.accountId();
  }

  /**
   * Fails the next request that has a valid token. Called again, it fails one request more, in the
   * order of the calls.
   *
   * @param status 400 to 599
   * @throws IllegalArgumentException if the status is not an error
   */
  public void failNext(int status) {
    failNext(status, Map.of());
  }

  /**
   * Fails the next request that has a valid token, with headers such as {@code Retry-After}.
   *
   * @param status 400 to 599
   * @param headers values by name
   * @throws IllegalArgumentException if the status is not an error, or a header cannot be sent
   */
  public void failNext(int status, Map<String, String> headers) {
    failing.failNext(status, headers);
  }

  /**
   * Lets something go wrong with requests from now on, in addition to earlier faults.
   *
   * @param fault what goes wrong
   * @throws IllegalArgumentException if it is null, or has a header that cannot be sent
   */
  public void inject(Fault fault) {
    failing.inject(Given.fault(fault).rule());
  }

  /**
   * Decides how the next job ends that a caller starts. Called again, it decides for one job more,
   * in the order of the calls. All other jobs succeed.
   *
   * @param outcome how it ends
   * @throws IllegalArgumentException if it is null
   */
  public void endNextJob(JobOutcome outcome) {
    service.endNextJob(Outcome.valueOf(Given.outcome(outcome).name()));
  }

  /**
   * Advances the simulator's time. What is due in between happens, each at its own time: jobs start
   * and end, and tokens expire. An hour of firmware update takes no time.
   *
   * <pre>{@code
   * simulator.advance(Duration.ofHours(1));
   * }</pre>
   *
   * @param duration not negative
   * @throws IllegalArgumentException if it is null or negative
   */
  public void advance(Duration duration) {
    service.advance(Given.time(duration));
  }

  /** {@return the latest 10,000 requests, oldest first, including those for tokens} */
  public List<ReceivedRequest> requests() {
    return server.requests().stream().map(ReceivedRequest::new).toList();
  }

  /** Stops listening and breaks open connections. Closing again does nothing. */
  @Override
  public void close() {
    server.close();
    service.close();
  }

  /** The address. */
  @Override
  public String toString() {
    return "Simulator[" + uri() + "]";
  }

  /** Prepares a {@link Simulator}. May be used again after a start. Not thread-safe. */
  public static final class Builder {
    private final SimulatorSettings settings = new SimulatorSettings();

    private Builder() {}

    /**
     * Sets how many servers the workspace has, besides those of its tenants.
     *
     * @param count 0 to 1,000,000; 250 by default
     * @return this builder
     * @throws IllegalArgumentException if the count is out of range
     */
    public Builder servers(int count) {
      settings.servers(count);
      return this;
    }

    /**
     * Adds a tenant with servers of its own, which makes the workspace that of a managed service
     * provider (MSP). {@code GET /v1beta1/accounts/{id}/tenants} lists it.
     *
     * @param name its name, from which its application customer id follows
     * @param servers how many it has; the workspace and its tenants have at most 1,000,000
     * @return this builder
     * @throws IllegalArgumentException if the name is blank, or another tenant has it
     */
    public Builder tenant(String name, int servers) {
      settings.tenant(name, servers);
      return this;
    }

    /**
     * Sets how long a token is valid.
     *
     * @param lifetime at least a second, rounded down to seconds; 15 minutes by default
     * @return this builder
     * @throws IllegalArgumentException if it is null or shorter
     */
    public Builder tokenLifetime(Duration lifetime) {
      settings.tokenLifetime(lifetime);
      return this;
    }

    /**
     * Sets the clock by which the simulator's time passes. That time always begins on 1 January
     * 2026. Tokens, jobs and everything else that lasts follow it.
     *
     * @param source the system clock by default
     * @return this builder
     * @throws IllegalArgumentException if it is null
     */
    public Builder clock(Clock source) {
      settings.clock(source);
      return this;
    }

    /**
     * Sets how much faster than the clock the simulator's time passes. With 60, a job of half an
     * hour takes 30 seconds. With 0, time only passes by {@link Simulator#advance}. Tokens expire
     * faster, too.
     *
     * @param factor 0 to 1,000,000; 1, real time, by default
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder timeFactor(double factor) {
      settings.timeFactor(factor);
      return this;
    }

    /**
     * Accepts what the service is known to accept, though its description does not have it: query
     * parameters and properties that an operation does not have, which are then ignored. By
     * default, they fail with 400, so that a misspelt name is found.
     *
     * @return this builder
     */
    public Builder lenient() {
      settings.lenient();
      return this;
    }

    /**
     * Sets the port to listen on.
     *
     * @param number 0 to 65,535; 0, the default, for any free port
     * @return this builder
     * @throws IllegalArgumentException if the number is out of range
     */
    public Builder port(int number) {
      settings.port(number);
      return this;
    }

    /**
     * Starts the simulator.
     *
     * @return a simulator that listens
     * @throws IllegalArgumentException if the count of a tenant's servers is out of range
     * @throws UncheckedIOException if the port is not available
     */
    public Simulator start() {
      return new Simulator(settings);
    }
  }
}
