package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.ComputeOps;
import io.github.computeops.error.ConflictException;
import io.github.computeops.error.ForbiddenException;
import io.github.computeops.job.JobRequest;
import io.github.computeops.job.template.ServerPowerOff;
import io.github.computeops.job.template.ServerPowerOn;
import io.github.computeops.model.ApprovablesV1beta2;
import io.github.computeops.model.ApprovalPolicyCreateRequestV1beta2;
import io.github.computeops.model.ApprovalPolicyCreateRequestV1beta2PolicyData;
import io.github.computeops.model.DeviceRequestV1;
import io.github.computeops.model.DeviceType;
import io.github.computeops.model.GroupAssignRequestV1;
import io.github.computeops.model.GroupServerCreateRequestV1;
import io.github.computeops.model.GroupServerResponseV1;
import io.github.computeops.model.ResourcesV1beta2;
import io.github.computeops.work.Approval;
import io.github.computeops.work.JobOutcome;
import io.github.computeops.work.JobRun;
import io.github.computeops.work.Pace;
import io.github.computeops.work.WorkSettings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A policy holds back jobs that turn the first server off; a minute of theirs takes 0.1 s. */
class ApprovalsThroughClientTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final JobRequest POWER_OFF =
      ServerPowerOff.builder().server(ServerIds.of(0)).build();
  private final Simulator simulator =
      Simulator.builder().servers(2).timeFactor(600).tokenLifetime(Duration.ofDays(99)).start();
  private final ComputeOps com =
      ComputeOps.builder()
          .baseUri(simulator.uri())
          .credentials(simulator.credentials())
          .work(soon())
          .build();

  private final ComputeOps approver =
      ComputeOps.builder()
          .baseUri(simulator.uri())
          .credentials(simulator.credentials(Role.APPROVER))
          .build();

  private static WorkSettings soon() {
    Duration soon = Duration.ofMillis(20);
    return WorkSettings.builder()
        .pace(Pace.builder().first(soon).second(soon).longest(soon).build())
        .build();
  }

  @BeforeEach
  void holdBackPowerOff() {
    GroupServerCreateRequestV1 web =
        GroupServerCreateRequestV1.builder()
            .name("Web")
            .deviceType(DeviceType.DIRECT_CONNECT_SERVER)
            .build();
    String group = ((GroupServerResponseV1) com.groupsV1().create(web)).id().orElseThrow();
    DeviceRequestV1 first = DeviceRequestV1.builder().deviceId(ServerIds.of(0)).build();
    GroupAssignRequestV1 devices = GroupAssignRequestV1.builder().devices(List.of(first)).build();
    com.operations()
        .startedBy(api -> api.groupsV1().assignDevices(group, devices))
        .await(MINUTE)
        .orThrow();
    com.approvalPolicyV1beta2().create(policy(group));
  }

  private static ApprovalPolicyCreateRequestV1beta2 policy(String group) {
    ResourcesV1beta2 resource =
        ResourcesV1beta2.builder().resourceId(group).resourceType("compute-ops-mgmt/group").build();
    ApprovablesV1beta2 powerOff =
        ApprovablesV1beta2.builder().approvableName("Power off").minApprovers(1).build();
    return ApprovalPolicyCreateRequestV1beta2.builder()
        .name("Careful")
        .policyData(
            ApprovalPolicyCreateRequestV1beta2PolicyData.builder()
                .approvables(List.of(powerOff))
                .resources(List.of(resource))
                .build())
        .build();
  }

  @AfterEach
  void close() {
    approver.close();
    com.close();
    simulator.close();
  }

  private JobOutcome.AwaitingApproval held() {
    JobOutcome outcome = com.jobs().start(POWER_OFF).await(MINUTE);
    return assertInstanceOf(JobOutcome.AwaitingApproval.class, outcome);
  }

  private Approval toDecide(JobRun run) {
    return approver.jobs().attach(run.id()).approval().orElseThrow();
  }

  private String power() {
    return com.serversV1().get(ServerIds.of(0)).hardware().powerState().orElseThrow().toString();
  }

  @Test
  void heldJobReturnsAtOnceWithItsRequest() {
    JobOutcome.AwaitingApproval outcome = held();
    Approval approval = outcome.run().approval().orElseThrow();
    assertFalse(outcome.isEnd());
    assertEquals("Power off", approval.request().approvableName().orElseThrow());
    assertEquals(outcome.run().id(), approval.request().operation().id().orElseThrow());
  }

  @Test
  void approvedJobRunsToItsEnd() {
    JobRun run = held().run();
    toDecide(run).approve("Fine");
    assertInstanceOf(JobOutcome.Succeeded.class, run.await(MINUTE));
    assertEquals("OFF", power());
    assertEquals(Optional.empty(), run.approval());
  }

  @Test
  void whoAskedMayNotApprove() {
    Approval own = held().run().approval().orElseThrow();
    assertThrows(ForbiddenException.class, () -> own.approve("Fine with me"));
  }

  @Test
  void jobThatNobodyDecidesOnEndsAsDeclined() {
    JobRun run = held().run();
    simulator.advance(Duration.ofDays(30));
    assertInstanceOf(JobOutcome.Declined.class, run.await(MINUTE));
    assertEquals(Optional.empty(), run.approval());
  }

  @Test
  void declinedJobNeverRuns() {
    JobRun run = held().run();
    Approval approval = toDecide(run);
    approval.decline("Not today");
    assertInstanceOf(JobOutcome.Declined.class, run.await(MINUTE));
    assertEquals("ON", power());
    assertThrows(ConflictException.class, () -> approval.approve("Or today?"));
  }

  @Test
  void withdrawnRequestEndsItsJob() {
    JobRun run = held().run();
    run.approval().orElseThrow().cancel("Changed my mind");
    assertInstanceOf(JobOutcome.Declined.class, run.await(MINUTE));
    assertEquals("ON", power());
  }

  @Test
  void waitForTheEndGoesOnThroughTheApproval() throws Exception {
    JobRun run = held().run();
    CompletableFuture<JobOutcome> end =
        CompletableFuture.supplyAsync(() -> run.awaitEnd(MINUTE), task -> new Thread(task).start());
    TimeUnit.MILLISECONDS.sleep(100);
    assertFalse(end.isDone());
    toDecide(run).approve("Fine");
    assertInstanceOf(JobOutcome.Succeeded.class, end.get(1, TimeUnit.MINUTES));
  }

  @Test
  void othersGoOnWhileOneIsHeld() {
    JobRun held = com.jobs().start(POWER_OFF);
    JobRun free = com.jobs().start(ServerPowerOn.builder().server(ServerIds.of(1)).build());
    List<JobOutcome> outcomes = com.jobs().awaitAll(List.of(held, free), MINUTE).all();
    assertInstanceOf(JobOutcome.AwaitingApproval.class, outcomes.get(0));
    assertInstanceOf(JobOutcome.Succeeded.class, outcomes.get(1));
    assertEquals(Optional.empty(), free.approval());
  }
}
