package io.github.computeops.examples;

import io.github.computeops.api.ServersV1;
import io.github.computeops.api.ServersV1Filter;
import io.github.computeops.filter.Filter;
import io.github.computeops.model.HealthState;
import io.github.computeops.model.ServerV1;
import java.io.PrintStream;
import java.util.Locale;

/** Lists the servers whose health is WARNING or CRITICAL. The service filters them. */
public final class FilterServers {
  private static final Filter UNHEALTHY =
      ServersV1Filter.HARDWARE_HEALTH_SUMMARY.in(HealthState.WARNING, HealthState.CRITICAL);

  private FilterServers() {}

  /**
   * Runs the example.
   *
   * @param arguments ignored
   */
  public static void main(String[] arguments) {
    Example.main(arguments, FilterServers::run);
  }

  static void run(Target target, PrintStream out) {
    out.println("Servers with " + UNHEALTHY + " in " + target.name());
    ServersV1.ListQuery query = ServersV1.ListQuery.builder().filter(UNHEALTHY).build();
    for (ServerV1 server : target.com().serversV1().all(query)) {
      out.println(row(server));
    }
  }

  private static String row(ServerV1 server) {
    return String.format(
        Locale.ROOT,
        "%-16s  %-10s  %-24s  %s",
        server.name().orElse("-"),
        server.hardware().serialNumber().orElse("-"),
        server.hardware().model().orElse("-"),
        server.hardware().health().summary().orElse(HealthState.UNKNOWN));
  }
}
