package application;

import io.github.computeops.ComputeOps;
import io.github.computeops.simulator.Simulator;

/** Starts a simulator, and counts its servers. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    try (Simulator simulator = Simulator.builder().servers(3).start();
        ComputeOps com = simulator.newClient()) {
      System.out.println(com.serversV1().all().stream().count() + " servers");
    }
  }
}
