package io.github.computeops.benchmarks;

/** Runs the server as a process: prints its address, and ends at the end of its input. */
public final class ServeFleet {
  private ServeFleet() {}

  /** Takes the number of servers. */
  public static void main(String[] arguments) throws Exception {
    int total = Integer.parseInt(arguments[0]);
    try (FleetServer server = new FleetServer(new PreparedResponses(7200, Fleet.page(total)))) {
      System.out.println(server.uri());
      while (System.in.read() >= 0) {}
    }
  }
}
