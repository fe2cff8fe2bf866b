package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.ComputeOps;
import io.github.computeops.error.BadRequestException;
import io.github.computeops.error.ConflictException;
import io.github.computeops.error.NotFoundException;
import io.github.computeops.model.DeviceRequestV1;
import io.github.computeops.model.DeviceType;
import io.github.computeops.model.GroupAssignRequestV1;
import io.github.computeops.model.GroupServerCreateRequestV1;
import io.github.computeops.model.GroupServerResponseV1;
import io.github.computeops.model.JobCreateV1;
import io.github.computeops.model.JobUpdateV1;
import io.github.computeops.model.JobUpdateV1Input;
import io.github.computeops.model.JobUpdateV1State;
import io.github.computeops.model.JobV1;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** States and results are those of the jobs guide; durations are the simulator's own. */
class JobsThroughClientTest {
  private static final String POWER_OFF = "d0c13b58-748c-461f-9a61-c0c5c71f1bb4";
  private static final String POWER_ON = "0cbb2377-1834-488d-840c-d5bf788c34fb";
  private static final String UPDATE = "fd54a96c-cabc-42e3-aee3-374a2d009dba";
  private static final String NEWEST_FIRMWARE =
      "/compute-ops-mgmt/v1/settings/51a7ed00-0000-4000-8000-000000000003";
  private static final String GROUP_UPDATE = "91159b5e-9eeb-11ec-a9da-00155dc0a0c0";
  private final Simulator simulator = Simulator.builder().servers(10).timeFactor(0).start();
  private final ComputeOps com = simulator.newClient();

  @AfterEach
  void close() {
    com.close();
    simulator.close();
  }

  @Test
  void powerJobRunsForAMinuteAndChangesThePowerState() {
    JobV1 job = start(POWER_OFF, 0);
    assertEquals("PENDING null", look(job));
    simulator.advance(Duration.ofSeconds(2));
    assertEquals("RUNNING null", look(job));
    simulator.advance(Duration.ofSeconds(59));
    assertEquals("RUNNING null ON", look(job) + " " + power(0));
    simulator.advance(Duration.ofSeconds(1));
    assertEquals("COMPLETE SUCCESS OFF", look(job) + " " + power(0));
    assertEquals(
        "2026-01-01T00:01:02Z",
        com.jobsV1().get(job.id().orElseThrow()).updatedAt().orElseThrow().toInstant().toString());
  }

  @Test
  void secondJobOnAServerWaitsForTheFirst() {
    JobV1 off = start(POWER_OFF, 0);
    JobV1 on = start(POWER_ON, 0);
    simulator.advance(Duration.ofSeconds(62));
    assertEquals("COMPLETE SUCCESS, PENDING null", look(off) + ", " + look(on));
    simulator.advance(Duration.ofSeconds(62));
    assertEquals("COMPLETE SUCCESS ON", look(on) + " " + power(0));
  }

  @ParameterizedTest
  @CsvSource({
    "FAILED, COMPLETE FAILURE",
    "DECLINED, COMPLETE DECLINED",
    "ERRORED, ERROR null",
    "STALLED, STALLED null"
  })
  void jobEndsAsItWasTold(SimulatedJobOutcome outcome, String seen) {
    simulator.endNextJob(outcome);
    JobV1 job = start(POWER_OFF, 0);
    simulator.advance(Duration.ofHours(1));
    assertEquals(seen + " ON", look(job) + " " + power(0));
  }

  @Test
  void vanishedJobSucceededButIsNotFound() {
    simulator.endNextJob(SimulatedJobOutcome.VANISHED);
    JobV1 job = start(POWER_OFF, 0);
    simulator.advance(Duration.ofHours(1));
    assertThrows(NotFoundException.class, () -> look(job));
    assertEquals("OFF", power(0));
  }

  @Test
  void stalledJobIsEndedByAPatchAndLetsTheNextRun() {
    simulator.endNextJob(SimulatedJobOutcome.STALLED);
    JobV1 stalled = start(POWER_OFF, 0);
    JobV1 next = start(POWER_OFF, 0);
    assertThrows(ConflictException.class, () -> dismiss(stalled));
    simulator.advance(Duration.ofHours(1));
    assertEquals("PENDING null", look(next));
    dismiss(stalled);
    simulator.advance(Duration.ofHours(1));
    assertEquals("ERROR null, COMPLETE SUCCESS", look(stalled) + ", " + look(next));
  }

  @Test
  void groupJobHasAChildForEachServerOneAfterTheOther() {
    JobV1 job = startForGroup(Map.of(), 0, 1);
    simulator.advance(Duration.ofMinutes(31));
    assertEquals("RUNNING null", look(job));
    assertEquals(List.of("COMPLETE", "RUNNING"), children(job));
    simulator.advance(Duration.ofMinutes(31));
    assertEquals("COMPLETE SUCCESS", look(job));
    assertEquals(List.of("COMPLETE", "COMPLETE"), children(job));
  }

  @Test
  void parallelGroupJobUpdatesAllServersAtOnce() {
    JobV1 job = startForGroup(Map.of("parallel", true), 0, 1);
    simulator.advance(Duration.ofMinutes(31));
    assertEquals("COMPLETE SUCCESS", look(job));
  }

  @Test
  void stoppedGroupJobBeginsWithNoFurtherServer() {
    JobV1 job = startForGroup(Map.of(), 0, 1);
    simulator.advance(Duration.ofMinutes(1));
    stop(job);
    simulator.advance(Duration.ofMinutes(31));
    assertEquals("COMPLETE FAILURE", look(job));
    assertEquals(List.of("COMPLETE"), children(job));
    assertThrows(ConflictException.class, () -> stop(job));
  }

  @Test
  void firmwareJobWithoutABundleIsRejected() {
    BadRequestException error = assertThrows(BadRequestException.class, () -> start(UPDATE, 0));
    assertEquals(
        "A job of the template FirmwareUpdate.New needs the parameter bundle_id.",
        error.error().message());
  }

  @Test
  void jobForAnUnknownServerIsRejected() {
    assertThrows(BadRequestException.class, () -> start(POWER_OFF, 10));
  }

  @Test
  void jobsLeaveActivities() {
    start(POWER_OFF, 0);
    simulator.advance(Duration.ofHours(1));
    assertEquals(
        List.of("JOB_CREATED", "JOB_COMPLETE"),
        com.activitiesV1beta2().list().items().stream()
            .map(activity -> activity.key().orElseThrow())
            .toList());
  }

  private JobV1 start(String template, int server) {
    return com.jobsV1()
        .create(
            JobCreateV1.builder()
                .jobTemplate(template)
                .resourceType("compute-ops-mgmt/server")
                .resourceId(ServerIds.of(server))
                .build());
  }

  private JobV1 startForGroup(Map<String, Object> more, int... servers) {
    String group =
        ((GroupServerResponseV1)
                com.groupsV1()
                    .create(
                        GroupServerCreateRequestV1.builder()
                            .name("Web")
                            .deviceType(DeviceType.DIRECT_CONNECT_SERVER)
                            .settingsUris(List.of(NEWEST_FIRMWARE))
                            .build()))
            .id()
            .orElseThrow();
    List<DeviceRequestV1> devices =
        Stream.of(servers[0], servers[1])
            .map(it -> DeviceRequestV1.builder().deviceId(ServerIds.of(it)).build())
            .toList();
    com.groupsV1().assignDevices(group, GroupAssignRequestV1.builder().devices(devices).build());
    simulator.advance(Duration.ofSeconds(5));
    return com.jobsV1()
        .create(
            JobCreateV1.builder()
                .jobTemplate(GROUP_UPDATE)
                .resourceType("compute-ops-mgmt/group")
                .resourceId(group)
                .jobParams(more)
                .build());
  }

  private List<String> children(JobV1 parent) {
    return com.jobsV1().list().items().stream()
        .filter(job -> job.parentJobId().equals(parent.id()))
        .map(job -> job.state().orElseThrow().toString())
        .toList();
  }

  private void dismiss(JobV1 job) {
    com.jobsV1()
        .update(
            job.id().orElseThrow(), JobUpdateV1.builder().state(JobUpdateV1State.ERROR).build());
  }

  private void stop(JobV1 job) {
    com.jobsV1()
        .update(
            job.id().orElseThrow(),
            JobUpdateV1.builder()
                .input(JobUpdateV1Input.builder().stopOnRequest(true).build())
                .build());
  }

  private String look(JobV1 job) {
    JobV1 seen = com.jobsV1().get(job.id().orElseThrow());
    return seen.state().orElseThrow()
        + " "
        + seen.resultCode().map(Object::toString).orElse("null");
  }

  private String power(int server) {
    return com.serversV1()
        .get(ServerIds.of(server))
        .hardware()
        .powerState()
        .orElseThrow()
        .toString();
  }
}
