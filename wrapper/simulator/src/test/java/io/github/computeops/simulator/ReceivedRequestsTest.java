package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.api.ServersV1;
import io.github.computeops.model.DeviceType;
import io.github.computeops.model.GroupServerCreateRequestV1;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReceivedRequestsTest {
  private static final String LIST = "GET /compute-ops-mgmt/v1/servers";
  private final Simulator simulator = Simulator.builder().servers(3).start();

  @AfterEach
  void close() {
    simulator.close();
  }

  @Test
  void requestsAreFoundByOperationQueryHeaderAndBody() {
    simulator.client().serversV1().list(ServersV1.ListQuery.builder().limit(2).build());
    simulator.client().serversV1().get(ServerIds.of(0));
    simulator
        .client()
        .groupsV1()
        .create(
            GroupServerCreateRequestV1.builder()
                .name("Web")
                .deviceType(DeviceType.DIRECT_CONNECT_SERVER)
                .build());
    simulator.received(LIST).withQuery("limit", "2").times(1);
    simulator.received(LIST).withQuery("limit", "3").never();
    simulator.received(LIST + "/{id}").times(1);
    simulator
        .received("POST /compute-ops-mgmt/v1/groups")
        .withHeader("Content-Type", "application/json")
        .withBody("\"name\":\"Web\"")
        .times(1);
  }

  @Test
  void failureListsWhatWasReceived() {
    simulator.client().serversV1().list();
    AssertionError error =
        assertThrows(
            AssertionError.class, () -> simulator.received(LIST).withHeader("x", "1").times(2));
    assertEquals(
        "Expected 2 of GET /compute-ops-mgmt/v1/servers with the header x: 1, but there were 0. The"
            + " simulator received:\n  POST "
            + simulator.tokenEndpoint().getPath()
            + "\n  GET /compute-ops-mgmt/v1/servers",
        error.getMessage());
  }

  @Test
  void secretsOfTokenRequestsAreNotKept() {
    simulator.client().serversV1().list();
    String token = "POST " + simulator.tokenEndpoint().getPath();
    assertEquals("", simulator.received(token).times(1).list().get(0).body());
  }
}
