package io.github.computeops.benchmarks;

/** The server as a process of its own; prints its address, and ends with its input. */
public final class ServeFleet {
  private ServeFleet() {}

  /** Argument: how many servers there are. */
  public static void main(String[] arguments) throws Exception {
    int total = Integer.parseInt(arguments[0]);
    try (FleetServer server = new FleetServer(new Answers(7200, Fleet.page(total)))) {
      System.out.println(server.uri());
      while (System.in.read() >= 0) {}
    }
  }
}
