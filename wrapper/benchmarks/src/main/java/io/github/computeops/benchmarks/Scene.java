package io.github.computeops.benchmarks;

import io.github.computeops.ComputeOps;
import io.github.computeops.Transport;
import java.net.URI;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import stock.api.ServersV1Api;

/** A server, and a client of each kind. {@code -Dfleet.uri=…} calls another server instead. */
@State(Scope.Benchmark)
public class Scene {
  private final FleetServer server = new FleetServer(new PreparedResponses(7200, Fleet.PAGE));
  private final URI uri = URI.create(System.getProperty("fleet.uri", server.uri().toString()));
  final ComputeOps ours = Contenders.ours(uri);
  final ComputeOps overOkHttp = Contenders.ours(uri, Transport.okHttp());
  final ComputeOps overJdk = Contenders.ours(uri, Transport.jdk());
  final ServersV1Api stock = Contenders.stock(uri);
  final ByHand byHand = Contenders.byHand(uri);

  int port() {
    return server.uri().getPort();
  }

  /** Closes our clients and the server. */
  @TearDown(Level.Trial)
  public void end() {
    ours.close();
    overOkHttp.close();
    overJdk.close();
    server.close();
  }
}
