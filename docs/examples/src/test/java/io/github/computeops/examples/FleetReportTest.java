package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    assertEquals(
        """
        <!DOCTYPE html>
        """
            .lines()
            .toList(),
        Files.readAllLines(page));
  }

  @Test
  void emptyFleetHasAnEmptyChart() throws Exception {
    Path page = folder.resolve("report.html");
    Run.against(Simulator.builder().servers(0), page.toString()).lines(FleetReport::run);
    assertEquals("<h1>Health of 0 servers</h1>", Files.readAllLines(page).get(4));
  }
}
