package io.github.computeops.benchmarks;

/** The server as a process of its own; prints its address, and ends with its input. */
public final class ServeFleet {
  private ServeFleet() {}

  /** No arguments. */
  public static void main(String[] arguments) throws Exception {
    try (FleetServer server = new FleetServer(new Answers(7200))) {
      System.out.println(server.uri());
      while (System.in.read() >= 0) {}
    }
  }
}
