package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultTest {
  private static final String SERVERS = "/compute-ops-mgmt/v1/servers";
  private final Simulator simulator = Simulator.builder().servers(3).start();
  private final RawHttp http = new RawHttp(simulator);

  @AfterEach
  void close() {
    simulator.close();
  }

  @Test
  void faultOfAnOperationHappensToNoOther() {
    simulator.inject(
        Fault.builder().operation("GET " + SERVERS + "/{id}").status(503).times(2).build());
    String one = SERVERS + "/" + ServerIds.of(0);
    assertEquals(
        List.of(200, 503, 503, 200),
        List.of(status(SERVERS), status(one), status(one), status(one)));
  }

  @Test
  void sameSeedFailsTheSameRequests() {
    simulator.inject(Fault.builder().status(500).chance(0.5, 7).build());
    List<Integer> first = IntStream.range(0, 12).mapToObj(i -> status(SERVERS)).toList();
    try (Simulator other = Simulator.builder().servers(3).start()) {
      other.inject(Fault.builder().status(500).chance(0.5, 7).build());
      RawHttp raw = new RawHttp(other);
      assertEquals(
          first, IntStream.range(0, 12).mapToObj(i -> raw.get(SERVERS).statusCode()).toList());
    }
    assertTrue(first.contains(200) && first.contains(500), first.toString());
  }

  @Test
  void headersOfAFaultAreSent() {
    simulator.inject(Fault.builder().status(429).header("x-envoy-rate-limited", "true").build());
    assertEquals(
        "true", http.get(SERVERS).headers().firstValue("x-envoy-rate-limited").orElseThrow());
  }

  @Test
  void delayedResponseComesLater() {
    simulator.inject(Fault.builder().delay(Duration.ofMillis(300)).build());
    String token = http.token();
    long before = System.nanoTime();
    assertEquals(200, http.send("GET", SERVERS, "Bearer " + token).statusCode());
    assertTrue(Duration.ofNanos(System.nanoTime() - before).toMillis() >= 300);
  }

  @Test
  void faultThatDoesNothingIsRejected() {
    assertThrows(IllegalStateException.class, Fault.builder()::build);
    assertEquals(
        "The operation is \"servers\"; give a method and a path, such as GET"
            + " /compute-ops-mgmt/v1/servers.",
        assertThrows(IllegalArgumentException.class, () -> Fault.builder().operation("servers"))
            .getMessage());
  }

  private int status(String path) {
    return http.get(path).statusCode();
  }
}
