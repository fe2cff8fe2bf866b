package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.error.JobStartException;
import io.github.computeops.job.JobRequest;
import io.github.computeops.job.template.GroupFirmwareUpdate;
import io.github.computeops.job.template.ServerInventory;
import io.github.computeops.job.template.ServerPowerOff;
import io.github.computeops.job.template.ServerPowerOff.OperationType;
import io.github.computeops.job.template.ServerPowerOn;
import io.github.computeops.model.DeviceRequestV1;
import io.github.computeops.model.GroupAssignRequestV1;
import io.github.computeops.model.ReportType;
import io.github.computeops.model.ReportsRequestV1beta2;
import io.github.computeops.model.ServerInventoryReportDataItemV1beta2;
import io.github.computeops.simulator.SimulatedJobOutcome;
import io.github.computeops.simulator.Simulator;
import io.github.computeops.work.ChildJobs;
import io.github.computeops.work.JobOutcome;
import io.github.computeops.work.JobOutcomes;
import io.github.computeops.work.JobRun;
import io.github.computeops.work.OperationRun;
import io.github.computeops.work.ReportRun;
import io.github.computeops.work.Schedule;
import io.github.computeops.work.ScheduledStart;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An hour of the simulator's takes a second. */
class WorkGuideTest {
  private final Simulator simulator =
      Simulator.builder().servers(20).timeFactor(3600).tokenLifetime(Duration.ofDays(9)).start();
  private final ComputeOps com = simulator.newClient();
  private final List<String> log = new ArrayList<>();

  @AfterEach
  void close() {
    com.close();
    simulator.close();
  }

  private String server(int index) {
    return com.serversV1().list().items().get(index).id().orElseThrow();
  }

  private List<String> servers() {
    return List.of(server(0), server(1), server(2));
  }

  @Test
  void jobIsStartedAndWaitedFor() {
    String serverId = server(0);
    // region: start
    JobRequest request =
        ServerPowerOff.builder()
            .server(serverId)
            .operationType(OperationType.GRACEFUL_SHUTDOWN)
            .build();
    JobRun run = com.jobs().start(request);
    JobOutcome outcome = run.await(Duration.ofMinutes(10));
    // endregion
    assertTrue(outcome.isSuccess());
  }

  @Test
  void outcomesAreToldApart() {
    simulator.endNextJob(SimulatedJobOutcome.FAILED);
    JobRun run = com.jobs().start(ServerPowerOn.builder().server(server(0)).build());
    // region: outcome
    JobOutcome outcome = run.await(Duration.ofMinutes(10));
    if (outcome instanceof JobOutcome.Failed failed) {
      failed.run().activities().forEach(it -> log.add(it.message().orElse("")));
    } else if (outcome instanceof JobOutcome.StillRunning running) {
      log.add("Attach to " + running.run().id() + " later.");
    } else {
      outcome.orThrow();
    }
    // endregion
    assertTrue(log.size() > 1, log.toString());
  }

  @Test
  void anotherProcessGoesOn() {
    String savedId = com.jobs().start(ServerPowerOn.builder().server(server(0)).build()).id();
    // region: attach
    JobRun run = com.jobs().attach(savedId);
    run.await(Duration.ofMinutes(10), progress -> log.add(progress.toString())).orThrow();
    // endregion
    assertTrue(log.get(log.size() - 1).startsWith("COMPLETE"), log.toString());
  }

  @Test
  void manyAreWaitedForTogether() {
    List<String> serverIds = servers();
    // region: many
    List<JobRun> runs =
        serverIds.stream()
            .map(id -> com.jobs().start(ServerPowerOn.builder().server(id).build()))
            .toList();
    JobOutcomes outcomes =
        com.jobs().awaitAll(runs, Duration.ofHours(1), progress -> log.add(progress.toString()));
    outcomes.unsuccessful().forEach(outcome -> log.add(outcome.summary()));
    // endregion
    assertEquals(3, outcomes.succeeded().size());
    assertTrue(log.get(log.size() - 1).startsWith("3 of 3"), log.toString());
  }

  @Test
  void groupJobReportsEachServer() {
    String groupId = new DemoGroup(com, 3).id();
    simulator.advance(Duration.ofMinutes(1));
    // region: children
    JobRun run =
        com.jobs().start(GroupFirmwareUpdate.builder().group(groupId).parallel(true).build());
    run.await(Duration.ofHours(4));
    ChildJobs servers = run.children();
    servers.succeeded().forEach(child -> log.add(child.resourceId() + " is up to date"));
    servers.unsuccessful().forEach(child -> log.add(child.resourceId() + " failed"));
    servers.notReached().forEach(id -> log.add(id + " was not reached"));
    // endregion
    assertEquals(3, log.size(), log.toString());
  }

  @Test
  void otherTemplatesAreStartedById() {
    String groupId = new DemoGroup(com, 1).id();
    // region: any
    JobRequest request =
        JobRequest.of("c708eb57-235d-4ea8-9e21-8ceea2438773")
            .resource("compute-ops-mgmt/group", groupId)
            .parameter("initialize", false)
            .build();
    // endregion
    assertEquals(groupId, com.jobs().start(request).poll().resource().id().orElseThrow());
  }

  @Test
  void lostStartSaysWhatIsKnown() {
    JobRequest request = ServerPowerOn.builder().server(server(0)).build();
    // region: lost
    try {
      com.jobs().start(request);
    } catch (JobStartException e) {
      if (e.isOutcomeUnknown()) {
        log.add("Look at these before you start it again: " + e.candidates());
      } else {
        com.jobs().start(request); // none was started
      }
    }
    // endregion
    // region: find
    List<JobRun> runs = com.jobs().find(request, Instant.parse("2026-01-01T00:00:00Z"));
    // endregion
    assertEquals(1, runs.size());
  }

  @Test
  void operationsAreWaitedFor() {
    String groupId = new DemoGroup(com, 0).id();
    GroupAssignRequestV1 devices =
        GroupAssignRequestV1.builder()
            .devices(List.of(DeviceRequestV1.builder().deviceId(server(0)).build()))
            .build();
    // region: operation
    OperationRun run =
        com.operations().startedBy(api -> api.groupsV1().assignDevices(groupId, devices));
    run.await(Duration.ofMinutes(5)).orThrow();
    // endregion
    assertEquals(1, com.groupsV1().listDevices(groupId).items().size());
  }

  @Test
  void reportsAreRead() {
    // region: report
    ReportsRequestV1beta2 request =
        ReportsRequestV1beta2.builder().reportType(ReportType.SERVER_HARDWARE_INVENTORY).build();
    ReportRun run = com.reports().start(request);
    run.await(Duration.ofMinutes(10)).orThrow();
    List<ServerInventoryReportDataItemV1beta2> rows = run.rows();
    // endregion
    assertEquals(20, rows.size());
  }

  @Test
  void jobsAreScheduled() {
    String serverId = server(0);
    // region: schedule
    JobRequest inventory = ServerInventory.builder().server(serverId).build();
    Schedule schedule =
        com.schedules()
            .weekly(
                "Inventory",
                inventory,
                DayOfWeek.SUNDAY,
                LocalTime.of(3, 0),
                ZoneId.of("Europe/Berlin"));
    // endregion
    assertEquals("Inventory", schedule.read().name());
    // region: history
    for (ScheduledStart start : schedule.failures()) {
      log.add(start.at() + ": " + start.summary());
    }
    schedule.pause();
    schedule.resume();
    // endregion
    assertEquals(List.of(), log);
  }
}
