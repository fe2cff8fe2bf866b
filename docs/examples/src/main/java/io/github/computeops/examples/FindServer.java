package io.github.computeops.examples;

import io.github.computeops.api.ServersV1;
import io.github.computeops.api.ServersV1Filter;
import io.github.computeops.filter.Filter;
import io.github.computeops.model.ServerV1;
import java.io.PrintStream;
import java.util.List;

/** Finds a server by serial number or host name. The API has no path for either, but a filter. */
public final class FindServer {
  private FindServer() {}

  /**
   * Runs the example.
   *
   * @param arguments the serial number or the host name
   */
  public static void main(String[] arguments) {
    Example.main(arguments, FindServer::run);
  }

  static void run(Target target, PrintStream out) {
    String wanted = target.argument(0, "a serial number or host name", "CZ2208DQFG");
    Filter either =
        ServersV1Filter.HARDWARE_SERIAL_NUMBER
            .eq(wanted)
            .or(ServersV1Filter.HOST_HOSTNAME.eq(wanted));
    ServersV1.ListQuery query = ServersV1.ListQuery.builder().filter(either).build();
    List<ServerV1> found = target.com().serversV1().all(query).stream().toList();
    out.println(found.size() + " found for " + wanted + " in " + target.name());
    found.forEach(server -> print(server, out));
  }

  private static void print(ServerV1 server, PrintStream out) {
    out.println();
    out.println("name    " + server.name().orElse("-"));
    out.println("id      " + server.id().orElse("-"));
    out.println("model   " + server.hardware().model().orElse("-"));
    out.println("host    " + server.host().hostname().orElse("-"));
    out.println("iLO     " + server.hardware().bmc().ip().orElse("-"));
  }
}
