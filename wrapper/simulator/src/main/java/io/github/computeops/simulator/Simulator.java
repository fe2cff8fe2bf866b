package io.github.computeops.simulator;

import io.github.computeops.simulator.internal.http.FailingHandler;
import io.github.computeops.simulator.internal.http.HttpServer;
import io.github.computeops.simulator.internal.http.RequestLog;
import io.github.computeops.simulator.internal.jobs.JobEnd;
import io.github.computeops.simulator.internal.operations.OperationEnd;
import io.github.computeops.simulator.internal.page.StatusPage;
import io.github.computeops.simulator.internal.resources.Owner;
import io.github.computeops.simulator.internal.resources.Service;
import io.github.computeops.simulator.internal.resources.Workspace;
import io.github.computeops.simulator.internal.time.SimulatedClock;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A Compute Ops Management that runs inside the JVM, by default on a loopback address.
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
public final class Simulator extends SimulatedService implements AutoCloseable {
  private final Service service;
  private final Workspace workspace;
  private final FailingHandler failing;
  private final RequestLog log = new RequestLog();
  private final HttpServer server;

  Simulator(SimulatorSettings settings) {
    super(settings.certificates());
    SimulatedClock time = settings.simulatedClock();
    service = settings.service(time);
    workspace = settings.workspace(service);
    failing = new FailingHandler(workspace.handler());
    StatusPage page = new StatusPage(workspace::resources, time, log, PageOrders.of(this));
    server =
        HttpServer.start(
            new InetSocketAddress(settings.host(), settings.port()),
            certificates(),
            log,
            settings.protectedService(
                failing, service.openRoutes(page.routes()), time, workspace.tenantsByWorkspace()));
  }

  /**
   * Starts a simulator with the defaults of {@link SimulatorBuilder}.
   *
   * @return a simulator that listens
   * @throws UncheckedIOException if no port is available
   */
  public static Simulator start() {
    return builder().start();
  }

  /** {@return a builder with the defaults} */
  public static SimulatorBuilder builder() {
    return new SimulatorBuilder();
  }

  @Override
  public URI uri() {
    return server.uri();
  }

  @Override
  public String accountId() {
    return workspace.accountId();
  }

  @Override
  Owner tenant(String name) {
    return workspace.tenant(name);
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
   * @throws IllegalArgumentException if it is null
   */
  public void inject(Fault fault) {
    failing.inject(Given.fault(fault).rule());
  }

  /** Lets nothing go wrong any more: forgets all faults and failures that have not happened yet. */
  public void clearFaults() {
    failing.clear();
  }

  /**
   * Decides how the next job ends that a caller starts, or that begins since a server joins a
   * group. Called again, it decides for one job more, in the order of the calls. All other jobs
   * succeed.
   *
   * @param outcome how it ends
   * @throws IllegalArgumentException if it is null
   */
  public void endNextJob(JobOutcome outcome) {
    service.orders().jobs().add(JobEnd.valueOf(Given.outcome(outcome).name()));
  }

  /**
   * Decides how the next asynchronous operation ends that a caller starts, such as adding servers
   * to a group. Called again, it decides for one more, in the order of the calls. All others
   * succeed.
   *
   * @param outcome how it ends
   * @throws IllegalArgumentException if it is null
   */
  public void endNextAsyncOperation(AsyncOperationOutcome outcome) {
    service.orders().operations().add(OperationEnd.valueOf(Given.outcome(outcome).name()));
  }

  /**
   * Advances the simulator's time. What is due in between happens, each at its own time: jobs start
   * and end, and tokens expire. An hour of firmware update takes no time.
   *
   * <pre>{@code
   * simulator.advance(Duration.ofHours(1));
   * }</pre>
   *
   * @param duration 0 to 36,500 days
   * @throws IllegalArgumentException if it is null, negative or longer
   */
  public void advance(Duration duration) {
    service.advance(Given.time(duration));
  }

  /** {@return the latest 10,000 requests, oldest first, including those for tokens} */
  public List<ReceivedRequest> requests() {
    return log.requests().stream().map(ReceivedRequest::new).toList();
  }

  /**
   * Returns the requests for an operation, for a test to check.
   *
   * @param operation a method and a path, such as <code>GET /compute-ops-mgmt/v1/servers/{id}
   *     </code>
   * @return those among the latest 10,000
   * @throws IllegalArgumentException if it is not a method and a path that the simulator can have
   */
  public ReceivedRequests received(String operation) {
    return ReceivedRequests.of(requests(), Given.operation(operation));
  }

  /**
   * Stops listening, breaks open connections, and closes {@link #client()}. Closing again does
   * nothing.
   */
  @Override
  public synchronized void close() {
    closeClient();
    server.close();
    service.close();
  }

  /** The address. */
  @Override
  public String toString() {
    return "Simulator[" + uri() + "]";
  }
}
