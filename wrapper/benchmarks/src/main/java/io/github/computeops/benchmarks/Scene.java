package io.github.computeops.benchmarks;

import io.github.computeops.ComputeOps;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import stock.api.ServersV1Api;

/** A server, and a client of each kind. */
@State(Scope.Benchmark)
public class Scene {
  private FleetServer server;
  ComputeOps ours;
  ServersV1Api stock;
  ByHand byHand;

  /** Starts the server. */
  @Setup(Level.Trial)
  public void start() {
    server = new FleetServer(new PreparedResponses(7200, Fleet.PAGE));
    ours = Contenders.ours(server.uri());
    stock = Contenders.stock(server.uri());
    byHand = Contenders.byHand(server.uri());
  }

  int port() {
    return server.uri().getPort();
  }

  /** Closes our client and the server. */
  @TearDown(Level.Trial)
  public void end() {
    ours.close();
    server.close();
  }
}
