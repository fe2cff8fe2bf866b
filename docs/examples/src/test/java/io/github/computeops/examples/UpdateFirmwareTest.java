package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.job.template.GroupFirmwareUpdate;
import io.github.computeops.simulator.SimulatedJobOutcome;
import io.github.computeops.simulator.Simulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateFirmwareTest {
  @TempDir Path folder;

  @Test
  void killedRunGoesOnWithTheSameJob() throws IOException {
    Simulator simulator = Target.demo().start();
    Path file = folder.resolve("update.job");
    String group;
    try (ComputeOps killed = simulator.newClient()) {
      group = new DemoGroup(killed, 3).id();
      Files.writeString(
          file, killed.jobs().start(GroupFirmwareUpdate.builder().group(group).build()).id());
    }
    List<String> lines = Run.against(simulator, group, file.toString()).lines(UpdateFirmware::run);
    assertTrue(lines.get(0).startsWith("Going on with the job "), lines.toString());
    assertEquals(
        List.of("succeeded", "succeeded", "succeeded"),
        lines.subList(lines.size() - 3, lines.size()).stream()
            .map(line -> line.replaceFirst("\\S+ ", ""))
            .toList());
    assertFalse(Files.exists(file));
  }

  @Test
  void failedUpdateIsReported() {
    Simulator simulator = Target.demo().start();
    String group;
    try (ComputeOps com = simulator.newClient()) {
      group = new DemoGroup(com, 2).id();
    }
    simulator.endNextJob(SimulatedJobOutcome.ERRORED);
    List<String> lines =
        Run.against(simulator, group, folder.resolve("x.job").toString())
            .lines(UpdateFirmware::run);
    assertTrue(lines.contains("The update ended by an error of the service"), lines.toString());
  }
}
