package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.model.HealthState;
import io.github.computeops.model.ServerV1;
import io.github.computeops.model.ServerV1Hardware;
import io.github.computeops.model.ServerV1HardwareHealth;
import io.github.computeops.simulator.Simulator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetReportTest {
  @TempDir Path folder;

  @Test
  void printsATableAndWritesAPage() throws Exception {
    Path page = folder.resolve("new/report.html");
    assertEquals(
        List.of(
            "HEALTH       ON    OFF  SERVERS",
            "CRITICAL      1      0        1",
            "WARNING       2      0        2",
            "OK           40      4       44",
            "UNKNOWN       0      0        1",
            "Page with a chart: " + page),
        Run.against(Simulator.builder().servers(48), page.toString()).lines(FleetReport::run));
    String html = Files.readString(page);
    assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n"), html);
    assertTrue(html.contains("<h1>Health of 48 servers</h1>"), html);
    assertTrue(html.contains(Files.readString(Snippets.root().resolve("docs/fleet-report.svg"))));
  }

  @Test
  void unknownStateHasItsOwnBar() {
    FleetCounts counts = new FleetCounts();
    counts.add(server("<ODD>"));
    counts.add(server("OK"));
    assertEquals(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 60" role="img"
            aria-label="Servers by health" font-family="sans-serif" font-size="14">
        <text x="0" y="15" fill="#757575">OK</text>
        <rect x="90" y="0" width="180" height="20" fill="#2e7d32"/>
        <text x="280" y="15" fill="#757575">1</text>
        <text x="0" y="45" fill="#757575">&lt;ODD></text>
        <rect x="90" y="30" width="180" height="20" fill="#757575"/>
        <text x="280" y="45" fill="#757575">1</text>
        </svg>
        """,
        new HealthChart(counts).svg());
  }

  private static ServerV1 server(String health) {
    ServerV1HardwareHealth summary =
        ServerV1HardwareHealth.builder().summary(HealthState.of(health)).build();
    return ServerV1.builder().hardware(ServerV1Hardware.builder().health(summary).build()).build();
  }

  @Test
  void emptyFleetHasAnEmptyChart() throws Exception {
    Path page = folder.resolve("report.html");
    Run.against(Simulator.builder().servers(0), page.toString()).lines(FleetReport::run);
    assertEquals("<h1>Health of 0 servers</h1>", Files.readAllLines(page).get(4));
  }
}
