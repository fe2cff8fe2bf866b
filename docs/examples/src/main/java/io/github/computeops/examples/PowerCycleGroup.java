package io.github.computeops.examples;

import io.github.computeops.ComputeOps;
import io.github.computeops.job.JobRequest;
import io.github.computeops.job.template.ServerPowerOff;
import io.github.computeops.job.template.ServerPowerOff.OperationType;
import io.github.computeops.job.template.ServerPowerOn;
import io.github.computeops.work.JobRun;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** Turns all servers of a group off, waits, and turns them on again. */
public final class PowerCycleGroup {
  private static final Duration LONGEST = Duration.ofMinutes(30);
  private final ComputeOps com;
  private final PrintStream out;

  private PowerCycleGroup(ComputeOps com, PrintStream out) {
    this.com = com;
    this.out = out;
  }

  /**
   * Runs the example.
   *
   * @param arguments the id of the group
   */
  public static void main(String[] arguments) {
    Example.main(arguments, PowerCycleGroup::run);
  }

  static void run(Target target, PrintStream out) {
    List<String> servers =
        target.com().groupsV1().allDevices(target.group()).stream()
            .map(device -> device.deviceId().orElseThrow())
            .toList();
    PowerCycleGroup cycle = new PowerCycleGroup(target.com(), out);
    cycle.all("off", servers, PowerCycleGroup::off);
    cycle.all("on", servers, id -> ServerPowerOn.builder().server(id).build());
  }

  private static JobRequest off(String server) {
    return ServerPowerOff.builder()
        .server(server)
        .operationType(OperationType.GRACEFUL_SHUTDOWN)
        .build();
  }

  /** All jobs are read with one request; if one does not succeed, the example fails. */
  private void all(String what, List<String> servers, Function<String, JobRequest> request) {
    List<JobRun> runs = servers.stream().map(request).map(com.jobs()::start).toList();
    com.jobs()
        .awaitAll(
            runs,
            LONGEST,
            progress -> {
              out.println(progress.settled().size() + " of " + runs.size() + " are " + what);
              out.println(JobTable.of(progress));
            })
        .orThrow();
  }
}
