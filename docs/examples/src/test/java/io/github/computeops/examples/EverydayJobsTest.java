package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.ComputeOps;
import io.github.computeops.api.ServersV1;
import io.github.computeops.api.ServersV1Filter;
import io.github.computeops.model.ApprovablesV1beta2;
import io.github.computeops.model.ApprovalPolicyCreateRequestV1beta2;
import io.github.computeops.model.ApprovalPolicyCreateRequestV1beta2PolicyData;
import io.github.computeops.model.ApprovalRequestsApproveV1beta2;
import io.github.computeops.model.DeviceRequestV1;
import io.github.computeops.model.DeviceType;
import io.github.computeops.model.GroupAssignRequestV1;
import io.github.computeops.model.GroupServerCreateRequestV1;
import io.github.computeops.model.GroupServerResponseV1;
import io.github.computeops.model.JobCreateV1;
import io.github.computeops.model.JobV1;
import io.github.computeops.model.ResourcesV1beta2;
import io.github.computeops.model.SchedulePostV1beta2;
import io.github.computeops.model.SchedulePostV1beta2Schedule;
import io.github.computeops.model.ScheduleRestOperationPostV1beta2;
import io.github.computeops.model.ScheduleRestOperationPostV1beta2Method;
import io.github.computeops.model.ServerV1;
import io.github.computeops.model.UserApprovalState;
import io.github.computeops.simulator.Role;
import io.github.computeops.simulator.Simulator;
import io.github.computeops.simulator.junit.SimulatorExtension;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What people do with Compute Ops Management every day, as jobs: all of it runs in the simulator.
 */
class EverydayJobsTest {
  private static final String SERVER = "compute-ops-mgmt/server";
  private static final String GROUP = "compute-ops-mgmt/group";

  @RegisterExtension
  static final SimulatorExtension SIMULATOR =
      SimulatorExtension.with(simulator -> simulator.servers(20).timeFactor(0));

  @Test
  void powerOffTheServersOfAGroupAndWait(Simulator simulator, ComputeOps com) {
    String group = group(simulator, com, 0, 1);
    com.groupsV1()
        .allDevices(group)
        .forEach(
            device ->
                start(
                    com,
                    "d0c13b58-748c-461f-9a61-c0c5c71f1bb4",
                    SERVER,
                    device.deviceId().orElseThrow(),
                    Map.of()));
    simulator.advance(Duration.ofMinutes(2));
    assertEquals("OFF OFF", power(com, 0) + " " + power(com, 1));
  }

  @Test
  void updateTheFirmwareOfAGroup(Simulator simulator, ComputeOps com) {
    String group = group(simulator, com, 0, 1);
    assertEquals("NOT_COMPLIANT", compliance(com, group));
    JobV1 job =
        start(com, "91159b5e-9eeb-11ec-a9da-00155dc0a0c0", GROUP, group, Map.of("parallel", true));
    simulator.advance(Duration.ofHours(1));
    assertEquals("COMPLETE", state(com, job));
    assertEquals("COMPLIANT", compliance(com, group));
  }

  @Test
  void fetchTheLogsOfAServer(Simulator simulator, ComputeOps com) throws Exception {
    start(com, "2d744494-22d4-4d61-8c65-647ccadeb6b6", SERVER, id(com, 0), Map.of());
    simulator.advance(Duration.ofMinutes(4));
    URI address = URI.create(com.serversV1().downloadLogs(id(com, 0)).downloadUrl());
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(address.toURL().openStream().readAllBytes()))) {
      assertEquals("server.log", zip.getNextEntry().getName());
    }
  }

  @Test
  void scheduleAWeeklyInventory(Simulator simulator, ComputeOps com) {
    com.schedulesV1beta2()
        .create(
            SchedulePostV1beta2.builder()
                .name("Weekly inventory")
                .schedule(
                    SchedulePostV1beta2Schedule.builder()
                        .startAt(OffsetDateTime.parse("2026-01-04T02:00:00Z"))
                        .interval("P7D")
                        .build())
                .operation(
                    ScheduleRestOperationPostV1beta2.builder()
                        .type("REST")
                        .method(ScheduleRestOperationPostV1beta2Method.POST)
                        .uri("/compute-ops-mgmt/v1/jobs")
                        .body(
                            Map.of(
                                "jobTemplate",
                                "d6595f1b-84e6-4587-ade5-656e2a5ea20d",
                                "resourceType",
                                SERVER,
                                "resourceId",
                                id(com, 0)))
                        .build())
                .build());
    simulator.advance(Duration.ofDays(14));
    assertEquals(2, com.jobsV1().list().items().size());
  }

  @Test
  void putAServerIntoMaintenance(Simulator simulator, ComputeOps com) {
    start(com, "4eb92af1-1ce4-4cb0-8581-fb5a7dcdbf2b", SERVER, id(com, 3), Map.of());
    simulator.advance(Duration.ofMinutes(1));
    List<ServerV1> found =
        com.serversV1()
            .list(
                ServersV1.ListQuery.builder()
                    .filter(ServersV1Filter.MAINTENANCE_MODE.eq(true))
                    .build())
            .items();
    assertEquals(id(com, 3), found.get(0).id().orElseThrow());
  }

  @Test
  void approveAJobThatAPolicyHoldsBack(Simulator simulator, ComputeOps com) {
    String group = group(simulator, com, 0);
    com.approvalPolicyV1beta2()
        .create(
            ApprovalPolicyCreateRequestV1beta2.builder()
                .name("Careful")
                .policyData(
                    ApprovalPolicyCreateRequestV1beta2PolicyData.builder()
                        .approvables(
                            List.of(
                                ApprovablesV1beta2.builder().approvableName("Power off").build()))
                        .resources(
                            List.of(
                                ResourcesV1beta2.builder()
                                    .resourceId(group)
                                    .resourceType(GROUP)
                                    .build()))
                        .build())
                .build());
    JobV1 job = start(com, "d0c13b58-748c-461f-9a61-c0c5c71f1bb4", SERVER, id(com, 0), Map.of());
    assertEquals("APPROVAL_PENDING", state(com, job));
    try (ComputeOps approver = approver(simulator)) {
      approver
          .approvalRequestV1beta2()
          .approve(
              com.approvalRequestV1beta2().list().items().get(0).id(),
              ApprovalRequestsApproveV1beta2.builder()
                  .approvalState(UserApprovalState.APPROVED)
                  .build());
    }
    simulator.advance(Duration.ofMinutes(2));
    assertEquals("COMPLETE", state(com, job));
  }

  /** By default, who starts a job does not approve it. */
  private static ComputeOps approver(Simulator simulator) {
    return ComputeOps.builder()
        .baseUri(simulator.uri())
        .credentials(simulator.credentials(Role.APPROVER))
        .build();
  }

  private static String compliance(ComputeOps com, String group) {
    return ((GroupServerResponseV1) com.groupsV1().get(group))
        .complianceStatus()
        .orElseThrow()
        .toString();
  }

  private static List<String> settings(ComputeOps com) {
    return com.settingsV1().list().items().stream()
        .map(setting -> setting.resourceUri().orElseThrow())
        .toList();
  }

  private static String group(Simulator simulator, ComputeOps com, int... servers) {
    GroupServerResponseV1 group =
        (GroupServerResponseV1)
            com.groupsV1()
                .create(
                    GroupServerCreateRequestV1.builder()
                        .name("Web")
                        .deviceType(DeviceType.DIRECT_CONNECT_SERVER)
                        .settingsUris(settings(com))
                        .build());
    List<DeviceRequestV1> devices =
        Arrays.stream(servers)
            .mapToObj(it -> DeviceRequestV1.builder().deviceId(id(com, it)).build())
            .toList();
    com.groupsV1()
        .assignDevices(
            group.id().orElseThrow(), GroupAssignRequestV1.builder().devices(devices).build());
    simulator.advance(Duration.ofSeconds(10));
    return group.id().orElseThrow();
  }

  private static JobV1 start(
      ComputeOps com, String template, String type, String resource, Map<String, Object> more) {
    return com.jobsV1()
        .create(
            JobCreateV1.builder()
                .jobTemplate(template)
                .resourceType(type)
                .resourceId(resource)
                .jobParams(more)
                .build());
  }

  private static String state(ComputeOps com, JobV1 job) {
    return com.jobsV1().get(job.id().orElseThrow()).state().orElseThrow().toString();
  }

  private static String id(ComputeOps com, int number) {
    return com.serversV1().list().items().get(number).id().orElseThrow();
  }

  private static String power(ComputeOps com, int number) {
    return com.serversV1().get(id(com, number)).hardware().powerState().orElseThrow().toString();
  }
}
