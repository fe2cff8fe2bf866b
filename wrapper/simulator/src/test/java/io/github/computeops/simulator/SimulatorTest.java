package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SimulatorTest {
  private static final String SERVERS = "/compute-ops-mgmt/v1/servers";

  @Test
  void newClientAndCredentialsAreValid() {
    try (Simulator simulator = Simulator.start();
        ComputeOps ready = simulator.newClient();
        ComputeOps own =
            ComputeOps.builder()
                .baseUri(simulator.uri())
                .credentials(simulator.credentials())
                .build()) {
      assertEquals(250, ready.serversV1().list().total());
      assertEquals(250, own.serversV1().list().total());
    }
  }

  @Test
  void clientIdAndSecretGiveATokenAtTheTokenEndpoint() {
    try (Simulator simulator = Simulator.start()) {
      RawHttp http = new RawHttp(simulator);
      String form = http.grant(simulator.clientId(), simulator.clientSecret());
      assertEquals(200, http.post(simulator.tokenEndpoint(), form).statusCode());
    }
  }

  @Test
  void sameCountOfServersGivesTheSameBytes() {
    try (Simulator one = Simulator.builder().servers(42).start();
        Simulator other = Simulator.builder().servers(42).start()) {
      assertEquals(new RawHttp(one).get(SERVERS).body(), new RawHttp(other).get(SERVERS).body());
    }
  }

  @Test
  void portInUseIsRejected() {
    try (Simulator simulator = Simulator.start()) {
      SimulatorBuilder second = Simulator.builder().port(port(simulator));
      String message = assertThrows(UncheckedIOException.class, second::start).getMessage();
      String start = "The simulator cannot listen on port " + port(simulator) + " of ";
      assertTrue(message.startsWith(start), message);
      assertTrue(message.endsWith("; give another port, or 0 for any free one."), message);
    }
  }

  @Test
  void otherAddressIsReachedOverTlsToo() {
    try (Simulator simulator = Simulator.builder().servers(3).host("127.0.0.2").tls().start();
        ComputeOps com = simulator.newClient()) {
      assertEquals("127.0.0.2", simulator.uri().getHost());
      assertEquals(3, com.serversV1().list().total());
    }
  }

  @Test
  void allAddressesAreReachedOverALoopbackAddress() {
    try (Simulator simulator = Simulator.builder().host("0.0.0.0").start()) {
      assertEquals("127.0.0.1", simulator.uri().getHost());
    }
  }

  @Test
  void portIsFreeAgainAfterClose() {
    int port;
    try (Simulator any = Simulator.start()) {
      port = port(any);
    }
    try (Simulator again = Simulator.builder().port(port).start()) {
      assertEquals(port, port(again));
    }
  }

  @Test
  void closingAgainDoesNothing() {
    Simulator simulator = Simulator.start();
    simulator.close();
    assertDoesNotThrow(simulator::close);
  }

  @Test
  void toStringHasTheAddress() {
    try (Simulator simulator = Simulator.start()) {
      assertEquals("Simulator[" + simulator.uri() + "]", simulator.toString());
    }
  }

  @Test
  void builderMayBeUsedAgain() {
    SimulatorBuilder builder = Simulator.builder().servers(2).tenant("Acme", 1);
    try (Simulator one = builder.start();
        Simulator other = builder.start()) {
      assertEquals(new RawHttp(one).get(SERVERS).body(), new RawHttp(other).get(SERVERS).body());
    }
  }

  @Test
  void requestsAreKeptAsSentButWithoutSecrets() {
    try (Simulator simulator = Simulator.start();
        ComputeOps com = simulator.newClient()) {
      com.serversV1().get(ServerIds.of(0));
      List<ReceivedRequest> requests = simulator.requests();
      assertEquals(
          List.of(
              "POST " + simulator.tokenEndpoint().getPath(),
              "GET " + SERVERS + "/" + ServerIds.of(0).replace("+", "%2B")),
          requests.stream().map(ReceivedRequest::line).toList());
      assertEquals(List.of("Bearer ***"), requests.get(1).headers().get("authorization"));
      assertFalse(requests.get(0).headers().toString().contains(simulator.clientSecret()));
    }
  }

  @Test
  void queryOfARequestIsKeptEncoded() {
    try (Simulator simulator = Simulator.start()) {
      new RawHttp(simulator).get(SERVERS + "?limit=%31&offset=2");
      ReceivedRequest request = simulator.requests().get(1);
      assertEquals("GET", request.method());
      assertEquals(SERVERS, request.path());
      assertEquals("limit=%31&offset=2", request.query());
      assertEquals("GET " + SERVERS + "?limit=%31&offset=2", request.toString());
    }
  }

  @Test
  void authorizationWithoutASchemeIsMaskedAsAWhole() {
    try (Simulator simulator = Simulator.start()) {
      new RawHttp(simulator).send("GET", SERVERS, "simulated-token-1");
      assertEquals(List.of("***"), simulator.requests().get(0).headers().get("authorization"));
    }
  }

  @Test
  void servesManyThreadsAtOnce() {
    try (Simulator simulator = Simulator.builder().servers(1000).start();
        ComputeOps com = simulator.newClient()) {
      List<String> ids = ServerIds.from(0, 200);
      assertEquals(
          ids, ids.parallelStream().map(id -> com.serversV1().get(id).id().orElseThrow()).toList());
      assertEquals(201, simulator.requests().size());
    }
  }

  @Test
  void settingOutOfRangeIsRejected() {
    SimulatorBuilder builder = Simulator.builder();
    assertEquals(
        "The fleet cannot have -1 servers; give 0 to 1000000.",
        rejected(() -> builder.servers(-1)));
    assertEquals(
        "The port is 65536; give 1 to 65535, or 0 for any free port.",
        rejected(() -> builder.port(65_536)));
    assertEquals(
        "The port is -1; give 1 to 65535, or 0 for any free port.",
        rejected(() -> builder.port(-1)));
    assertEquals(
        "The token lifetime is PT0.999S; give at least one second.",
        rejected(() -> builder.tokenLifetime(Duration.ofMillis(999))));
  }

  @Test
  void settingAtTheEndOfItsRangeIsAccepted() {
    SimulatorBuilder builder = Simulator.builder();
    assertDoesNotThrow(() -> builder.port(65_535));
    assertDoesNotThrow(() -> builder.port(0));
    assertDoesNotThrow(() -> builder.tokenLifetime(Duration.ofSeconds(1)));
  }

  @Test
  void settingThatIsNullIsRejected() {
    SimulatorBuilder builder = Simulator.builder();
    assertEquals(
        "The clock is null; omit it to use the system clock.", rejected(() -> builder.clock(null)));
    assertEquals(
        "The token lifetime is null; give at least one second.",
        rejected(() -> builder.tokenLifetime(null)));
  }

  private static String rejected(Executable call) {
    return assertThrows(IllegalArgumentException.class, call).getMessage();
  }

  private static int port(Simulator simulator) {
    return simulator.uri().getPort();
  }
}
