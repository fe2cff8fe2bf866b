package io.github.computeops.benchmarks;

import io.github.computeops.model.ServerV1;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.LongSummaryStatistics;

/** Iterates all servers, and measures the live heap ten times on the way. */
public final class WholeFleet {
  private WholeFleet() {}

  /** Takes the address of the server, and the number of servers. */
  public static void main(String[] arguments) {
    long total = Long.parseLong(arguments[1]);
    LongSummaryStatistics live = new LongSummaryStatistics();
    long read = 0;
    for (ServerV1 server : Contenders.ours(URI.create(arguments[0])).serversV1().all()) {
      if (server.id() != null && read++ % (total / 10) == 0) {
        live.accept(liveKilobytes());
      }
    }
    System.out.printf(
        "%d servers read; live heap between %d and %d KB%n", read, live.getMin(), live.getMax());
    System.exit(read == total ? 0 : 1);
  }

  private static long liveKilobytes() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
  }
}
