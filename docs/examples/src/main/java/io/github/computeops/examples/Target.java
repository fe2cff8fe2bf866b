package io.github.computeops.examples;

import io.github.computeops.ComputeOps;
import io.github.computeops.api.ServersV1;
import io.github.computeops.simulator.Simulator;
import io.github.computeops.simulator.SimulatorBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The service that an example calls: the simulator, or a region of the real service. */
final class Target implements AutoCloseable {
  private final String name;
  private final int pageSize;
  private final ComputeOps com;
  private final Simulator simulator;
  private final List<String> arguments;

  private Target(
      String name, int pageSize, ComputeOps com, Simulator simulator, List<String> arguments) {
    this.name = name;
    this.pageSize = pageSize;
    this.com = com;
    this.simulator = simulator;
    this.arguments = arguments;
  }

  /**
   * Reads the environment.
   *
   * @throws ConfigurationException if only some variables are set, or a value is wrong
   */
  static Target of(Map<String, String> environment, List<String> arguments) {
    return Configuration.read(environment)
        .map(configuration -> region(configuration, arguments))
        .orElseGet(() -> simulator(demo().start(), 20, arguments));
  }

  private static Target region(Configuration configuration, List<String> arguments) {
    ComputeOps com =
        ComputeOps.builder()
            .region(configuration.region())
            .credentials(configuration.credentials())
            .build();
    return new Target("region " + configuration.region(), 100, com, null, arguments);
  }

  /** Ten minutes take a second, so that no example waits long. */
  static SimulatorBuilder demo() {
    return Simulator.builder()
        .servers(48)
        .tenant("Acme", 12)
        .tenant("Globex", 7)
        .timeFactor(600)
        .tokenLifetime(Duration.ofDays(30));
  }

  /** Returns a target that calls a simulator, and closes it at the end. */
  static Target simulator(Simulator simulator, int pageSize, List<String> arguments) {
    String name = "the simulator, since no COM_REGION is set";
    return new Target(name, pageSize, simulator.newClient(), simulator, arguments);
  }

  String name() {
    return name;
  }

  ComputeOps com() {
    return com;
  }

  Optional<Simulator> simulator() {
    return Optional.ofNullable(simulator);
  }

  /**
   * Returns an argument of the command line. The default is for the simulator only, so that nothing
   * is looked up, created or changed in the real service unless the user names it.
   *
   * @throws ConfigurationException if the argument is missing
   */
  String argument(int index, String what, String simulated) {
    if (index < arguments.size()) {
      return arguments.get(index);
    }
    if (simulator == null) {
      throw new ConfigurationException(
          "Argument " + (index + 1) + ", " + what + ", is missing; add it to the command line.");
    }
    return simulated;
  }

  /** Returns an argument of the command line, or the default if it is missing. */
  String argumentOr(int index, String byDefault) {
    return index < arguments.size() ? arguments.get(index) : byDefault;
  }

  /** Returns a query for all servers, with this target's page size. */
  ServersV1.ListQuery pages() {
    return ServersV1.ListQuery.builder().limit(pageSize).build();
  }

  /** Returns the group that the first argument names; in the simulator, else a new one. */
  String group() {
    return simulator == null || !arguments.isEmpty()
        ? argument(0, "the id of a group", "")
        : new DemoGroup(com, 4).id();
  }

  @Override
  public void close() {
    com.close();
    simulator().ifPresent(Simulator::close);
  }
}
