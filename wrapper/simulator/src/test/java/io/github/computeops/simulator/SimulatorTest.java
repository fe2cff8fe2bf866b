package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimulatorTest {
  private static final String SERVERS = "/compute-ops-mgmt/v1/servers";

  @Test
  void listensOnALoopbackAddress() throws Exception {
    try (Simulator simulator = Simulator.start()) {
      assertTrue(InetAddress.getByName(simulator.uri().getHost()).isLoopbackAddress());
    }
  }

  @Test
  void sameSizeGivesTheSameBytes() {
    try (Simulator one = Simulator.builder().servers(42).start();
        Simulator other = Simulator.builder().servers(42).start()) {
      assertEquals(new RawHttp(one).get(SERVERS).body(), new RawHttp(other).get(SERVERS).body());
    }
  }

  @Test
  void takesTheGivenPortAndGivesItBackOnClose() {
    int port;
    try (Simulator any = Simulator.start()) {
      port = any.uri().getPort();
      assertEquals(
          "The simulator cannot listen on port " + port,
          assertThrows(
                  UncheckedIOException.class, () -> Simulator.builder().port(port(any)).start())
              .getMessage()
              .replaceAll(" of .*", ""));
    }
    try (Simulator again = Simulator.builder().port(port).start()) {
      assertEquals(port, port(again));
    }
  }

  @Test
  void closingAgainDoesNothing() {
    Simulator simulator = Simulator.start();
    simulator.close();
    simulator.close();
    assertEquals("Simulator[" + simulator.uri() + "]", simulator.toString());
  }

  @Test
  void requestsAreKeptAsSentButWithoutTheToken() {
    try (Simulator simulator = Simulator.start();
        ComputeOps com = ClientOf.simulator(simulator)) {
      com.serversV1().get(new Unit(0).id());
      List<ReceivedRequest> requests = simulator.requests();
      assertEquals(
          List.of(
              "POST " + simulator.issuer().getPath(),
              "GET " + SERVERS + "/" + new Unit(0).id().replace("+", "%2B")),
          requests.stream().map(ReceivedRequest::line).toList());
      assertEquals(List.of("Bearer ***"), requests.get(1).headers().get("authorization"));
      assertFalse(requests.toString().contains("simulated-token"), requests::toString);
      assertFalse(requests.toString().contains(simulator.clientSecret()), requests::toString);
    }
  }

  @Test
  void queryOfARequestIsKeptEncoded() {
    try (Simulator simulator = Simulator.start()) {
      new RawHttp(simulator).get(SERVERS + "?limit=%31&offset=2");
      assertEquals("limit=%31&offset=2", simulator.requests().get(1).query());
      assertEquals(SERVERS, simulator.requests().get(1).path());
    }
  }

  @Test
  void credentialsWithoutASchemeAreMaskedWhole() {
    try (Simulator simulator = Simulator.start()) {
      new RawHttp(simulator).send("GET", SERVERS, "simulated-token-1");
      assertEquals(List.of("***"), simulator.requests().get(0).headers().get("authorization"));
    }
  }

  @Test
  void servesManyThreadsAtOnce() {
    try (Simulator simulator = Simulator.builder().servers(1000).start();
        ComputeOps com = ClientOf.simulator(simulator)) {
      List<String> ids = IntStream.range(0, 200).mapToObj(n -> new Unit(n).id()).toList();
      assertEquals(
          ids, ids.parallelStream().map(id -> com.serversV1().get(id).id().orElseThrow()).toList());
      assertEquals(201, simulator.requests().size());
    }
  }

  @Test
  void settingsThatMakeNoSenseAreRefused() {
    SimulatorBuilder builder = Simulator.builder();
    assertThrows(IllegalArgumentException.class, () -> builder.servers(-1));
    assertThrows(IllegalArgumentException.class, () -> builder.port(65_536));
    assertThrows(IllegalArgumentException.class, () -> builder.clock(null));
    assertEquals(
        "The token lifetime PT0.999S is too short; give at least one second.",
        assertThrows(
                IllegalArgumentException.class, () -> builder.tokenLifetime(Duration.ofMillis(999)))
            .getMessage());
  }

  private static int port(Simulator simulator) {
    return simulator.uri().getPort();
  }
}
