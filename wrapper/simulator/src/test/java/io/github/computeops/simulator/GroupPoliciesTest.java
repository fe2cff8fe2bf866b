package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.ComputeOps;
import io.github.computeops.api.JobsV1;
import io.github.computeops.model.DeviceRequestV1;
import io.github.computeops.model.DeviceType;
import io.github.computeops.model.GroupAssignRequestV1;
import io.github.computeops.model.GroupCreateRequestV1beta2;
import io.github.computeops.model.GroupServerCreateRequestV1;
import io.github.computeops.model.GroupServerPoliciesV1;
import io.github.computeops.model.GroupServerPoliciesV1OnDeviceAdd;
import io.github.computeops.model.GroupServerResponseV1;
import io.github.computeops.model.JobV1;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A group's policies start jobs when servers join it, as the description says. */
class GroupPoliciesTest {
  private static final String SETTINGS = "/compute-ops-mgmt/v1/settings/";
  private static final String NEWEST_FIRMWARE = SETTINGS + "51a7ed00-0000-4000-8000-000000000003";
  private final Simulator simulator = Simulator.builder().servers(20).timeFactor(0).start();
  private final ComputeOps com = simulator.client();

  @AfterEach
  void close() {
    simulator.close();
  }

  private String group(GroupServerPoliciesV1OnDeviceAdd policies) {
    GroupServerCreateRequestV1 request =
        GroupServerCreateRequestV1.builder()
            .name("Web")
            .deviceType(DeviceType.DIRECT_CONNECT_SERVER)
            .settingsUris(List.of(NEWEST_FIRMWARE))
            .policies(GroupServerPoliciesV1.builder().onDeviceAdd(policies).build())
            .build();
    return ((GroupServerResponseV1) com.groupsV1().create(request)).id().orElseThrow();
  }

  private void join(String group, int server) {
    DeviceRequestV1 device = DeviceRequestV1.builder().deviceId(ServerIds.of(server)).build();
    com.groupsV1()
        .assignDevices(group, GroupAssignRequestV1.builder().devices(List.of(device)).build());
    simulator.advance(Duration.ofSeconds(5));
  }

  private List<JobV1> jobs() {
    return com.jobsV1().list(JobsV1.ListQuery.builder().sort("createdAt").build()).items();
  }

  private static GroupServerPoliciesV1OnDeviceAdd.Builder policies() {
    return GroupServerPoliciesV1OnDeviceAdd.builder();
  }

  @Test
  void serverThatJoinsIsUpdatedIfThePolicyAsksForIt() {
    String group = group(policies().firmwareUpdate(true).firmwarePowerOff(true).build());
    join(group, 1);
    JobV1 job = jobs().get(0);
    assertEquals("GroupFirmwareUpdate", job.name().orElseThrow());
    assertEquals(Map.of("devices", List.of(ServerIds.of(1)), "powerOff", true), job.jobParams());
    simulator.advance(Duration.ofHours(2));
    assertEquals(
        "COMPLIANT",
        ((GroupServerResponseV1) com.groupsV1().get(group))
            .complianceStatus()
            .orElseThrow()
            .toString());
  }

  @Test
  void serversThatWereInTheGroupBeforeAreNotInTheJob() {
    String group = group(policies().firmwareUpdate(true).build());
    join(group, 0);
    join(group, 1);
    assertEquals(
        List.of(List.of(ServerIds.of(0)), List.of(ServerIds.of(1))),
        jobs().stream()
            .filter(it -> it.name().orElseThrow().startsWith("Group"))
            .map(it -> it.jobParams().get("devices"))
            .toList());
  }

  @Test
  void noJobStartsIfNoPolicyAsksForIt() {
    join(group(policies().firmwareUpdate(false).build()), 0);
    assertEquals(List.of(), jobs());
  }

  @Test
  void eachPolicyStartsItsJob() {
    join(
        group(
            policies()
                .iloApplySettings(true)
                .biosApplySettings(true)
                .storageConfiguration(true)
                .storageVolumeDeletion(true)
                .externalStorageConfiguration(true)
                .osInstall(true)
                .osCompletionTimeoutMin(60)
                .build()),
        0);
    assertEquals(
        List.of(
            "GroupApplyServerSettings {redfish_subsystem=ILO_SETTINGS}",
            "GroupApplyServerSettings {redfish_subsystem=BIOS}",
            "GroupApplyInternalStorageSettings {initialize=true}",
            "GroupApplyExternalStorage {}",
            "GroupOSInstallation {osCompletionTimeoutMin=60}"),
        jobs().stream().map(GroupPoliciesTest::described).toList());
  }

  private static String described(JobV1 job) {
    Map<String, Object> parameters = new TreeMap<>(job.jobParams());
    parameters.remove("devices");
    return job.name().orElseThrow() + " " + parameters;
  }

  /** The oldest version calls the policies differently, and adds servers at once. */
  @Test
  void policiesOfTheOldestVersionAreKnown() {
    GroupCreateRequestV1beta2 request =
        GroupCreateRequestV1beta2.builder().name("Web").autoFwUpdateOnAdd(true).build();
    String group = com.groupsV1beta2().create(request).id();
    join(group, 0);
    assertEquals("GroupFirmwareUpdate", jobs().get(0).name().orElseThrow());
  }

  /** As for the jobs that callers start. */
  @Test
  void endOfTheJobCanBeOrdered() {
    simulator.endNextJob(JobOutcome.STALLED);
    join(group(policies().firmwareUpdate(true).build()), 0);
    simulator.advance(Duration.ofHours(2));
    assertEquals("STALLED", jobs().get(0).state().orElseThrow().toString());
  }
}
