package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.ComputeOps;
import io.github.computeops.ComputeOpsView;
import io.github.computeops.model.AccountV1beta1;
import io.github.computeops.simulator.Simulator;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SimulatorGuideTest {
  // region: test
  @Test
  void fleetHasElevenServers() {
    try (Simulator simulator = Simulator.builder().servers(11).start();
        ComputeOps com = client(simulator)) {
      assertEquals(11, com.serversV1().list().total());
      assertEquals("GET /compute-ops-mgmt/v1/servers", simulator.requests().get(1).line());
    }
  }

  private static ComputeOps client(Simulator simulator) {
    return ComputeOps.builder()
        .baseUri(simulator.uri())
        .credentials(simulator.credentials())
        .build();
  }

  // endregion

  @Test
  void refusalsAreOrdered() {
    try (Simulator simulator = Simulator.start();
        ComputeOps com = client(simulator)) {
      // region: fail
      simulator.failNext(429, Map.of("Retry-After", "0"));
      int attempts = com.withResponse(view -> view.serversV1().list()).attempts();
      // endregion
      assertEquals(2, attempts);
    }
  }

  @Test
  void tenantsHaveServersOfTheirOwn() {
    // region: tenants
    Simulator simulator = Simulator.builder().servers(5).tenant("Acme", 12).start();
    ComputeOps com = client(simulator);
    AccountV1beta1 acme = com.accountsV1beta1().listTenants(simulator.accountId()).items().get(0);
    ComputeOpsView view = com.forTenant(acme.applicationCustomerId().orElseThrow());
    long servers = view.serversV1().list().total();
    // endregion
    assertEquals(12, servers);
    com.close();
    simulator.close();
  }
}
