package io.github.computeops.benchmarks;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A client whose token expires every second. */
@State(Scope.Benchmark)
public class ExpiringScene {
  private FleetServer server;
  ComputeOps ours;

  /** Starts the server. */
  @Setup(Level.Trial)
  public void start() {
    server = new FleetServer(new PreparedResponses(1, Fleet.PAGE));
    ours =
        ComputeOps.builder()
            .baseUri(server.uri())
            .credentials(Credentials.apiClient(server.uri().resolve("/token"), "id", "secret"))
            .build();
  }

  /** Closes the client and the server. */
  @TearDown(Level.Trial)
  public void end() {
    ours.close();
    server.close();
  }
}
