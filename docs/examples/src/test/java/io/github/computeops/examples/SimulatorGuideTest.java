package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.ComputeOpsView;
import io.github.computeops.RetryPolicy;
import io.github.computeops.api.ServersV1;
import io.github.computeops.error.ServerException;
import io.github.computeops.job.template.ServerPowerOff;
import io.github.computeops.simulator.Fault;
import io.github.computeops.simulator.Simulator;
import io.github.computeops.work.JobOutcome;
import io.github.computeops.work.JobRun;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SimulatorGuideTest {
  // region: test
  @Test
  void fleetHasElevenServers() {
    try (Simulator simulator = Simulator.builder().servers(11).start();
        ComputeOps com = simulator.newClient()) {
      assertEquals(11, com.serversV1().list().total());
      assertEquals("GET /compute-ops-mgmt/v1/servers", simulator.requests().get(1).line());
    }
  }

  // endregion

  @Test
  void clientMayHaveItsOwnSettings() {
    try (Simulator simulator = Simulator.start()) {
      // region: settings
      ComputeOps com =
          ComputeOps.builder()
              .baseUri(simulator.uri())
              .credentials(simulator.credentials())
              .retryPolicy(RetryPolicy.none())
              .build();
      // endregion
      simulator.failNext(503);
      assertThrows(ServerException.class, () -> com.serversV1().list());
      com.close();
    }
  }

  @Test
  void requestFailsOnDemand() {
    try (Simulator simulator = Simulator.start();
        ComputeOps com = simulator.newClient()) {
      // region: fail
      simulator.failNext(429, Map.of("Retry-After", "0"));
      int attempts = com.withResponse(view -> view.serversV1().list()).attempts();
      // endregion
      assertEquals(2, attempts);
    }
  }

  @Test
  void requestsAreChecked() {
    try (Simulator simulator = Simulator.start()) {
      ComputeOps com = simulator.client();
      com.serversV1().list(ServersV1.ListQuery.builder().limit(10).build());
      // region: received
      simulator.received("GET /compute-ops-mgmt/v1/servers").withQuery("limit", "10").times(1);
      simulator.received("DELETE /compute-ops-mgmt/v1/servers/{id}").never();
      // endregion
    }
  }

  @Test
  void responseIsCutAfterTheEffect() {
    try (Simulator simulator = Simulator.start();
        ComputeOps com = simulator.newClient()) {
      // region: damage
      simulator.inject(
          Fault.builder().operation("GET /compute-ops-mgmt/v1/servers").cut().times(1).build());
      // endregion
      assertEquals(250, com.serversV1().list().total());
    }
  }

  @Test
  void operationFailsByChance() {
    try (Simulator simulator = Simulator.start();
        ComputeOps com = simulator.newClient()) {
      // region: fault
      simulator.inject(
          Fault.builder()
              .operation("GET /compute-ops-mgmt/v1/servers")
              .status(503)
              .chance(0.5, 42) // the same seed fails the same requests
              .times(3)
              .build());
      // endregion
      assertEquals(250, com.serversV1().list().total());
    }
  }

  @Test
  void jobEndsWhenTimeIsAdvanced() {
    // region: jobs
    Simulator simulator = Simulator.builder().timeFactor(0).start();
    ComputeOps com = simulator.newClient();
    String serverId = com.serversV1().list().items().get(0).id().orElseThrow();
    JobRun run = com.jobs().start(ServerPowerOff.builder().server(serverId).build());
    simulator.advance(Duration.ofMinutes(2));
    JobOutcome outcome = run.await(Duration.ofMinutes(1));
    // endregion
    assertTrue(outcome.isSuccess());
    com.close();
    simulator.close();
  }

  @Test
  void tenantsHaveServersOfTheirOwn() {
    // region: tenants
    Simulator simulator = Simulator.builder().servers(5).tenant("Acme", 12).start();
    ComputeOps com = simulator.newClient();
    ComputeOpsView view = com.forTenant(simulator.accountId("Acme"));
    long servers = view.serversV1().list().total();
    // endregion
    assertEquals(12, servers);
    com.close();
    simulator.close();
  }

  @Test
  void tenantsWorkspaceHasATokenOfItsOwn() {
    // region: exchange
    Simulator simulator = Simulator.builder().servers(5).tenant("Acme", 12).start();
    ComputeOps acme =
        ComputeOps.builder()
            .baseUri(simulator.uri())
            .credentials(simulator.tenantCredentials("Acme"))
            .build();
    long groups = acme.groupsV1().list().count();
    // endregion
    assertEquals(0, groups);
    acme.close();
    simulator.close();
  }
}
