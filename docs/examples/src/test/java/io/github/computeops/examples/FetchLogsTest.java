package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.simulator.SimulatedJobOutcome;
import io.github.computeops.simulator.Simulator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchLogsTest {
  @TempDir Path folder;

  @Test
  void serverWhoseLogsCannotBeCollectedIsNamed() throws Exception {
    Simulator simulator = Target.demo().start();
    simulator.endNextJob(SimulatedJobOutcome.FAILED);
    List<String> lines = Run.against(simulator, folder.toString()).lines(FetchLogs::run);
    assertEquals(2, lines.size());
    assertTrue(lines.get(1).matches(".* were not collected: the job .* failed"), lines.get(1));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }
}
