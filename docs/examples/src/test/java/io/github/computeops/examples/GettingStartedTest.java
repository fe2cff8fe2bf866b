package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import io.github.computeops.Region;
import io.github.computeops.api.ServersV1;
import io.github.computeops.api.ServersV1Filter;
import io.github.computeops.filter.Filter;
import io.github.computeops.model.DeviceType;
import io.github.computeops.model.GroupCreateRequestV1;
import io.github.computeops.model.GroupServerCreateRequestV1;
import io.github.computeops.model.GroupServerResponseV1;
import io.github.computeops.model.HealthState;
import io.github.computeops.model.JobCreateV1;
import io.github.computeops.model.ServerV1;
import io.github.computeops.model.ServerV1HardwarePowerState;
import io.github.computeops.simulator.Simulator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GettingStartedTest {
  private final Simulator simulator = Simulator.builder().servers(48).start();
  private final ComputeOps com = client(simulator);

  @AfterEach
  void close() {
    com.close();
    simulator.close();
  }

  private static ComputeOps client(Simulator simulator) {
    return ComputeOps.builder()
        .baseUri(simulator.uri())
        .credentials(simulator.credentials())
        .build();
  }

  /** The tests run without these variables. */
  @Test
  void firstProgramNamesTheMissingVariable() {
    assertEquals(
        "The environment variable COM_WORKSPACE_ID or GREENLAKE_WORKSPACE_ID is not set; set it, or"
            + " give the value in code.",
        assertThrows(IllegalArgumentException.class, GettingStartedTest::firstProgram)
            .getMessage());
  }

  private static void firstProgram() {
    // region: first
    Filter unhealthy =
        ServersV1Filter.HARDWARE_HEALTH_SUMMARY.in(HealthState.WARNING, HealthState.CRITICAL);
    ServersV1.ListQuery query = ServersV1.ListQuery.builder().filter(unhealthy).build();
    try (ComputeOps com =
        ComputeOps.builder()
            .region(Region.EU_CENTRAL)
            .credentials(Credentials.fromEnvironment())
            .build()) {
      for (ServerV1 server : com.serversV1().all(query)) {
        System.out.println(server.name().orElse("-") + " " + server.hardware().model().orElse("-"));
      }
    }
    // endregion
  }

  @Test
  void unionIsCreatedAndReadByItsMembers() {
    List<Object> seen = new ArrayList<>();
    // region: union
    GroupCreateRequestV1 request =
        GroupServerCreateRequestV1.builder()
            .name("Frankfurt")
            .deviceType(DeviceType.DIRECT_CONNECT_SERVER)
            .build();
    if (com.groupsV1().create(request) instanceof GroupServerResponseV1 group) {
      seen.add(group.name().orElse("no name"));
    }
    // endregion
    assertEquals(List.of("Frankfurt"), seen);
  }

  @Test
  void modelsAreReadByAccessors() {
    List<Object> seen = new ArrayList<>();
    String id = "P06760-B21+CZ2208DQFG";
    // region: read
    ServerV1 server = com.serversV1().get(id);
    seen.add(server.name().orElse("no name"));
    seen.add(server.hardware().bmc().ip().orElse("no iLO"));
    seen.add(server.oneView().isAbsent());
    // endregion
    assertEquals(List.of("db-blr-0004", "10.0.0.4", true), seen);
  }

  @Test
  void enumsAreOpen() {
    List<String> seen = new ArrayList<>();
    ServerV1HardwarePowerState power = ServerV1HardwarePowerState.of("HIBERNATING");
    // region: enum
    switch (power.value()) {
      case ON -> seen.add("on");
      case OFF -> seen.add("off");
      default -> seen.add("a new state: " + power);
    }
    // endregion
    assertEquals(List.of("a new state: HIBERNATING"), seen);
  }

  @Test
  void undocumentedPropertiesCanBeSet() {
    // region: undocumented
    JobCreateV1 job =
        JobCreateV1.builder()
            .jobTemplate("0cbb2377-1834-488d-840c-d5bf788c34fb")
            .resourceId("P06760-B21+CZ2208DQFG")
            .resourceType("compute-ops-mgmt/server")
            .putAdditionalProperty("priority", "HIGH")
            .build();
    // endregion
    assertEquals("HIGH", job.toMap().get("priority"));
  }
}
