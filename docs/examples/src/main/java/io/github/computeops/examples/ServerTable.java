package io.github.computeops.examples;

import io.github.computeops.model.HealthState;
import io.github.computeops.model.ServerCollectionV1;
import io.github.computeops.model.ServerV1;
import io.github.computeops.model.ServerV1HardwarePowerState;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;

/** Prints servers in aligned columns, at most 100 characters wide, and counts them. */
final class ServerTable {
  private static final String ROW = "%-28s  %-12s  %-34s  %-8s  %s";
  private final PrintStream out;
  private long servers;
  private long off;
  private long notOk;

  ServerTable(PrintStream out) {
    this.out = out;
  }

  void print(ServerCollectionV1 page) {
    out.println();
    out.println(row("NAME", "SERIAL", "MODEL", "POWER", "HEALTH"));
    page.items().forEach(this::print);
    out.println(range(page));
  }

  private void print(ServerV1 server) {
    Optional<ServerV1HardwarePowerState> power = server.hardware().powerState();
    Optional<HealthState> health = server.hardware().health().summary();
    servers++;
    off += power.filter(ServerV1HardwarePowerState.OFF::equals).isPresent() ? 1 : 0;
    notOk += health.filter(state -> !state.equals(HealthState.OK)).isPresent() ? 1 : 0;
    out.println(
        row(
            fit(server.name(), 28),
            fit(server.hardware().serialNumber(), 12),
            fit(server.hardware().model(), 34),
            fit(power, 8),
            fit(health, 10)));
  }

  private static String row(String name, String serial, String model, String power, String health) {
    return String.format(Locale.ROOT, ROW, name, serial, model, power, health);
  }

  private static String fit(Optional<?> value, int width) {
    String text = value.map(Object::toString).orElse("-");
    return text.length() <= width ? text : text.substring(0, width - 3) + "...";
  }

  private static String range(ServerCollectionV1 page) {
    long last = page.offset() + page.items().size();
    return page.items().isEmpty()
        ? "none"
        : (page.offset() + 1) + " to " + last + " of " + page.total();
  }

  void printSummary() {
    out.println();
    out.println(
        servers + (servers == 1 ? " server, " : " servers, ") + off + " off, " + notOk + " not OK");
  }
}
