import io.github.computeops.simulator.Simulator;

/** Prints the properties of a simulator, and ends it when its input ends. */
class SimulatorMain {
  public static void main(String[] arguments) throws Exception {
    try (Simulator simulator = Simulator.builder().servers(48).start()) {
      System.out.println("--compute-ops.base-uri=" + simulator.uri());
      System.out.println("--compute-ops.credentials.token-endpoint=" + simulator.tokenEndpoint());
      System.out.println("--compute-ops.credentials.client-id=" + simulator.clientId());
      System.out.println("--compute-ops.credentials.client-secret=" + simulator.clientSecret());
      System.out.println();
      System.in.read();
    }
  }
}
