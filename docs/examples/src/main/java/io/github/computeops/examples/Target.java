package io.github.computeops.examples;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import io.github.computeops.simulator.Simulator;
import java.util.Map;

/** What an example runs against: the simulator, or a region of the real service. */
final class Target implements AutoCloseable {
  private final String name;
  private final int pageSize;
  private final ComputeOps com;
  private final Runnable cleanup;

  private Target(String name, int pageSize, ComputeOps com, Runnable cleanup) {
    this.name = name;
    this.pageSize = pageSize;
    this.com = com;
    this.cleanup = cleanup;
  }

  /**
   * Reads the environment.
   *
   * @throws ConfigurationException when it has some of what it takes, but not all, or a wrong value
   */
  static Target of(Map<String, String> environment) {
    return Configuration.read(environment).map(Target::region).orElseGet(Target::simulator);
  }

  private static Target region(Configuration configuration) {
    String name = "region " + configuration.region();
    ComputeOps com =
        ComputeOps.builder()
            .region(configuration.region())
            .credentials(configuration.credentials())
            .build();
    return new Target(name, 100, com, () -> {});
  }

  private static Target simulator() {
    return simulator(Simulator.builder().servers(48).start(), 20);
  }

  /** Runs against a given simulator, and closes it in the end. */
  static Target simulator(Simulator simulator, int pageSize) {
    Credentials credentials =
        Credentials.client(simulator.issuer(), simulator.clientId(), simulator.clientSecret());
    ComputeOps com = ComputeOps.builder().baseUri(simulator.uri()).credentials(credentials).build();
    return new Target("the simulator, since no COM_REGION is set", pageSize, com, simulator::close);
  }

  String name() {
    return name;
  }

  int pageSize() {
    return pageSize;
  }

  ComputeOps com() {
    return com;
  }

  @Override
  public void close() {
    com.close();
    cleanup.run();
  }
}
