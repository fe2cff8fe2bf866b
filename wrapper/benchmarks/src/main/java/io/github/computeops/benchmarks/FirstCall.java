package io.github.computeops.benchmarks;

import java.lang.management.ManagementFactory;
import java.net.URI;

/** Makes one call in a new JVM, and prints its wall time and the processor time of the process. */
public final class FirstCall {
  private FirstCall() {}

  /** Takes the client to use, and the address of the server. */
  public static void main(String[] arguments) throws Exception {
    URI base = URI.create(arguments[1]);
    long before = System.nanoTime();
    Object read =
        switch (arguments[0]) {
          case "ours" -> Contenders.ours(base).serversV1().get(Fleet.ID).name();
          case "stock" ->
              Contenders.stock(base).getV1ServerById(Fleet.ID, (String) null, null).getName();
          default -> Contenders.byHand(base).server(Fleet.ID).name();
        };
    long wall = (System.nanoTime() - before) / 1_000_000;
    long cpu =
        ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime()
            / 1_000_000;
    System.out.println(arguments[0] + " " + wall + " ms wall, " + cpu + " ms cpu, " + read);
    System.exit(0);
  }
}
