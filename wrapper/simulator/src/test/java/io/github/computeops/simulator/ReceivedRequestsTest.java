package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.api.ServersV1;
import io.github.computeops.model.DeviceType;
import io.github.computeops.model.GroupServerCreateRequestV1;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

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
            + "\n  GET /compute-ops-mgmt/v1/servers x: none",
        error.getMessage());
  }

  @Test
  void failureShowsTheBodiesThatWereAskedFor() {
    simulator.client().serversV1().list();
    String message =
        assertThrows(
                AssertionError.class, () -> simulator.received(LIST).withBody("\"a\"").times(1))
            .getMessage();
    assertEquals("  GET /compute-ops-mgmt/v1/servers without a JSON body", last(message));
  }

  @Test
  void failureWithoutRequestsSaysThatThereWereNone() {
    assertEquals(
        "Expected 1 of GET /compute-ops-mgmt/v1/servers, but there were 0. The simulator received"
            + " nothing.",
        assertThrows(AssertionError.class, () -> simulator.received(LIST).times(1)).getMessage());
  }

  @Test
  void failureListsTheLatestFiftyOfManyRequests() {
    for (int i = 0; i < 51; i++) {
      simulator.client().serversV1().get(ServerIds.of(0));
    }
    String message =
        assertThrows(AssertionError.class, () -> simulator.received(LIST).times(1)).getMessage();
    assertEquals("  … 2 earlier", message.split("\n")[1]);
    assertEquals(52, message.split("\n").length);
  }

  /** It would match nothing, so that never() passes whatever happens. */
  @Test
  void operationThatTheSimulatorCannotHaveIsRejected() {
    assertEquals(
        "The operation is \"GET /v1/servers\"; give a path that the simulator has, which begins with"
            + " /compute-ops-mgmt/, such as GET /compute-ops-mgmt/v1/servers.",
        rejected(() -> simulator.received("GET /v1/servers")));
    assertEquals(
        "The operation is \"GET /compute-ops-mgmt/v1/servers?limit=2\"; omit the query, and give it"
            + " to withQuery(…) of what was received.",
        rejected(() -> simulator.received(LIST + "?limit=2")));
  }

  @Test
  void nothingIsNotLookedFor() {
    ReceivedRequests received = simulator.received(LIST);
    assertEquals(
        "The name of the header is null; give a text.",
        rejected(() -> received.withHeader(null, "1")));
    assertEquals(
        "The value of the query parameter is null; give a text.",
        rejected(() -> received.withQuery("limit", null)));
    assertEquals(
        "The text in the body is null; give a text.", rejected(() -> received.withBody(null)));
    assertEquals("The count is -1; give 0 or more.", rejected(() -> received.times(-1)));
  }

  private static String rejected(Executable call) {
    return assertThrows(IllegalArgumentException.class, call).getMessage();
  }

  private static String last(String message) {
    return message.substring(message.lastIndexOf('\n') + 1);
  }

  @Test
  void secretsOfTokenRequestsAreNotKept() {
    simulator.client().serversV1().list();
    String token = "POST " + simulator.tokenEndpoint().getPath();
    assertEquals("", simulator.received(token).times(1).list().get(0).body());
  }
}
