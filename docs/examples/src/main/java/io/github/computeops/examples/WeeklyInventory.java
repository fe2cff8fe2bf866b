package io.github.computeops.examples;

import io.github.computeops.job.JobRequest;
import io.github.computeops.job.template.ServerInventory;
import io.github.computeops.work.Schedule;
import java.io.PrintStream;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;

/** Has the service read the inventory of a server anew each Sunday at 03:00. */
public final class WeeklyInventory {
  private WeeklyInventory() {}

  /**
   * Runs the example.
   *
   * @param arguments the id of the server, and a time zone
   */
  public static void main(String[] arguments) {
    Example.main(arguments, WeeklyInventory::run);
  }

  static void run(Target target, PrintStream out) {
    String server = target.argument(0, "the id of a server", "P06760-B21+CZ2208DQFG");
    ZoneId zone = ZoneId.of(target.argumentOr(1, "Europe/Berlin"));
    JobRequest inventory = ServerInventory.builder().server(server).build();
    Schedule schedule =
        target
            .com()
            .schedules()
            .weekly("Weekly inventory", inventory, DayOfWeek.SUNDAY, LocalTime.of(3, 0), zone);
    out.println(schedule.read().name() + " of " + server);
    schedule.nextStart().ifPresent(next -> out.println("Next on " + next.atZone(zone)));
    schedule.failures().forEach(start -> out.println("Failed: " + start.summary()));
  }
}
