package io.github.computeops.examples;

import io.github.computeops.model.ServerV1HardwarePowerState;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reports power and health of all servers: prints a table, and writes a page with a chart. */
public final class FleetReport {
  private static final String ROW = "%-8s  %5s  %5s  %7s";

  private FleetReport() {}

  /**
   * Runs the example.
   *
   * @param arguments the file to write the page to, {@code target/fleet-report.html} by default
   */
  public static void main(String[] arguments) {
    Example.main(arguments, FleetReport::run);
  }

  static void run(Target target, PrintStream out) throws IOException {
    FleetCounts counts = new FleetCounts();
    target.com().serversV1().all().forEach(counts::add);
    print(counts, out);
    Path page = Path.of(target.argumentOr(0, "target/fleet-report.html"));
    Files.createDirectories(page.toAbsolutePath().getParent());
    Files.writeString(page, new ReportPage(target.name(), counts).html());
    out.println("Page with a chart: " + page);
  }

  private static void print(FleetCounts counts, PrintStream out) {
    out.println(row("HEALTH", "ON", "OFF", "SERVERS"));
    for (String health : counts.healths()) {
      out.println(
          row(
              health,
              counts.of(health, ServerV1HardwarePowerState.ON),
              counts.of(health, ServerV1HardwarePowerState.OFF),
              counts.of(health)));
    }
  }

  private static String row(Object... columns) {
    return String.format(Locale.ROOT, ROW, columns);
  }
}
