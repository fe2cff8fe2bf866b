package io.github.computeops.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.Arrays;

/**
 * Reads a fleet from a distant server in one way, and prints its time, the processor time of the
 * process, and what was allocated. A near server serves to warm up.
 */
public final class DistantFleet {
  private static final int WARM_UPS = 20;
  private static final int QUIET_MILLIS = 2_000;

  private DistantFleet() {}

  /** Takes a way, the near and the distant address, and the number of servers. */
  public static void main(String[] arguments) throws Exception {
    int servers = Integer.parseInt(arguments[3]);
    FleetReader near = FleetReader.of(arguments[0], URI.create(arguments[1]));
    for (int i = 0; i < WARM_UPS; i++) {
      near.read(Fleet.TOTAL / 10);
    }
    Thread.sleep(QUIET_MILLIS); // Threads of the warm-up end, and nothing is left to compile.
    FleetReader distant = FleetReader.of(arguments[0], URI.create(arguments[2]));
    long wall = System.nanoTime();
    long processor = processor();
    long allocated = allocated();
    long memory = distant.read(servers);
    long kilobytes = (allocated() - allocated) / 1024;
    System.out.printf(
        "%s %d ms %d ms %d KB %d%n",
        arguments[0],
        (System.nanoTime() - wall) / 1_000_000,
        (processor() - processor) / 1_000_000,
        kilobytes,
        memory);
    System.exit(0);
  }

  private static long processor() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /**
   * Counts threads that live: on older JVMs none has ended that allocated while it was measured.
   */
  private static long allocated() throws ReflectiveOperationException {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    if (Runtime.version().feature() >= 21) {
      return (long) ThreadMXBean.class.getMethod("getTotalThreadAllocatedBytes").invoke(threads);
    }
    return Arrays.stream(threads.getThreadAllocatedBytes(threads.getAllThreadIds()))
        .filter(bytes -> bytes > 0)
        .sum();
  }
}
