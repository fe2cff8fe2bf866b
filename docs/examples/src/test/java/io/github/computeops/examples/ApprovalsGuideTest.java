package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.computeops.ComputeOps;
import io.github.computeops.job.JobRequest;
import io.github.computeops.job.template.ServerPowerOff;
import io.github.computeops.model.ApprovablesV1beta2;
import io.github.computeops.model.ApprovalPolicyCreateRequestV1beta2;
import io.github.computeops.model.ApprovalPolicyCreateRequestV1beta2PolicyData;
import io.github.computeops.model.ResourcesV1beta2;
import io.github.computeops.simulator.Role;
import io.github.computeops.simulator.Simulator;
import io.github.computeops.work.Approval;
import io.github.computeops.work.JobOutcome;
import io.github.computeops.work.JobRun;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An hour of the simulator's takes a second. */
class ApprovalsGuideTest {
  private final Simulator simulator =
      Simulator.builder().servers(20).timeFactor(3600).tokenLifetime(Duration.ofDays(9)).start();
  private final ComputeOps com = simulator.newClient();
  private final List<String> log = new ArrayList<>();

  @AfterEach
  void close() {
    com.close();
    simulator.close();
  }

  private void needsApproval(String action, String group) {
    com.approvalPolicyV1beta2()
        .create(
            ApprovalPolicyCreateRequestV1beta2.builder()
                .name("Careful")
                .policyData(
                    ApprovalPolicyCreateRequestV1beta2PolicyData.builder()
                        .approvables(
                            List.of(ApprovablesV1beta2.builder().approvableName(action).build()))
                        .resources(
                            List.of(
                                ResourcesV1beta2.builder()
                                    .resourceId(group)
                                    .resourceType("compute-ops-mgmt/group")
                                    .build()))
                        .build())
                .build());
  }

  @Test
  void jobWaitsUntilItIsApproved() {
    String group = new DemoGroup(com, 1).id();
    needsApproval("Power off", group);
    String serverId = com.groupsV1().listDevices(group).items().get(0).deviceId().orElseThrow();
    JobRequest request = ServerPowerOff.builder().server(serverId).build();
    // region: held
    JobRun run = com.jobs().start(request);
    JobOutcome outcome = run.await(Duration.ofMinutes(10));
    if (outcome instanceof JobOutcome.AwaitingApproval) {
      log.add("Ask an approver to look at the job " + run.id());
    }
    // endregion
    assertEquals(1, log.size());
    try (ComputeOps approver =
        ComputeOps.builder()
            .baseUri(simulator.uri())
            .credentials(simulator.credentials(Role.APPROVER))
            .build()) {
      approve(approver, run.id());
    }
    assertEquals("Power off", log.get(1));
    // region: end
    JobOutcome end = run.awaitEnd(Duration.ofHours(8));
    // endregion
    assertInstanceOf(JobOutcome.Succeeded.class, end);
  }

  private void approve(ComputeOps com, String jobId) {
    // region: approve
    Approval approval = com.jobs().attach(jobId).approval().orElseThrow();
    log.add(approval.request().approvableName().orElse("")); // such as "Power off"
    approval.approve("In the maintenance window"); // or decline
    // endregion
  }
}
