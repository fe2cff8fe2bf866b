package io.github.computeops.benchmarks;

/** Runs servers as a process: prints their addresses, and ends at the end of its input. */
public final class ServeFleet {
  private ServeFleet() {}

  /**
   * Takes the number of servers, and how many milliseconds a response of a distant server takes.
   */
  public static void main(String[] arguments) throws Exception {
    PreparedResponses responses =
        new PreparedResponses(7200, Fleet.page(Integer.parseInt(arguments[0])));
    long delay = arguments.length > 1 ? Long.parseLong(arguments[1]) : 0;
    try (FleetServer near = new FleetServer(responses);
        FleetServer distant = new FleetServer(responses, delay)) {
      System.out.println(near.uri());
      System.out.println(distant.uri());
      while (System.in.read() >= 0) {}
    }
  }
}
