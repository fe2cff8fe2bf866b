package io.github.computeops.examples;

import io.github.computeops.api.ServersV1;
import io.github.computeops.api.ServersV1Filter;
import io.github.computeops.files.LogOutcome;
import io.github.computeops.model.HealthState;
import io.github.computeops.model.ServerV1;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Fetches the logs of all servers that are critical, each to a file that is whole or absent. */
public final class FetchLogs {
  private FetchLogs() {}

  /**
   * Runs the example.
   *
   * @param arguments the folder for the files, {@code target/logs} by default
   */
  public static void main(String[] arguments) {
    Example.main(arguments, FetchLogs::run);
  }

  static void run(Target target, PrintStream out) throws IOException {
    Path folder = Files.createDirectories(Path.of(target.argumentOr(0, "target/logs")));
    List<String> servers = critical(target);
    out.println(servers.size() + " critical in " + target.name());
    for (LogOutcome outcome : target.com().serverLogs().collectAll(servers, Duration.ofHours(1))) {
      out.println(outcome.serverId() + ": " + fetched(outcome, folder));
    }
  }

  private static List<String> critical(Target target) {
    ServersV1.ListQuery query =
        ServersV1.ListQuery.builder()
            .filter(ServersV1Filter.HARDWARE_HEALTH_SUMMARY.eq(HealthState.CRITICAL))
            .build();
    return target.com().serversV1().all(query).stream()
        .map(ServerV1::id)
        .flatMap(Optional::stream)
        .toList();
  }

  private static String fetched(LogOutcome outcome, Path folder) {
    if (outcome instanceof LogOutcome.Collected collected) {
      String name = outcome.serverId().replaceAll("[^\\w-]", "_") + ".zip";
      return collected.log().downloadTo(folder.resolve(name)).getFileName().toString();
    }
    return outcome.summary();
  }
}
