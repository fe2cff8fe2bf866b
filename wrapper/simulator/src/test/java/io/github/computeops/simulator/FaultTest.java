package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.RetryPolicy;
import io.github.computeops.Timeouts;
import io.github.computeops.error.TransportException;
import java.net.http.HttpResponse;
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
  void gatewayAnswersWithAPageInHtml() {
    simulator.inject(Fault.builder().status(502).html().build());
    HttpResponse<String> response = http.get(SERVERS);
    assertEquals(502, response.statusCode());
    assertEquals("text/html", response.headers().firstValue("Content-Type").orElseThrow());
    assertTrue(response.body().startsWith("<html>"));
  }

  @Test
  void requestWhoseResponseWasCutHadItsEffect() {
    String groups = "/compute-ops-mgmt/v1/groups";
    simulator.inject(Fault.builder().operation("POST " + groups).cut().times(1).build());
    String body = "{\"name\":\"Web\",\"deviceType\":\"DIRECT_CONNECT_SERVER\"}";
    String token = http.token();
    assertThrows(AssertionError.class, () -> http.send("POST", groups, token, body));
    assertEquals(409, http.send("POST", groups, token, body).statusCode());
  }

  @Test
  void droppedConnectionHasNoResponse() {
    String token = http.token();
    simulator.inject(Fault.builder().dropped().operation("PATCH " + SERVERS).build());
    assertThrows(AssertionError.class, () -> http.send("PATCH", SERVERS + "?id=x", token, "{}"));
  }

  @Test
  void stalledBodyRunsIntoTheClientsTimeout() {
    simulator.inject(Fault.builder().stalled().build());
    try (ComputeOps com =
        ComputeOps.builder()
            .baseUri(simulator.uri())
            .credentials(simulator.credentials())
            .retryPolicy(RetryPolicy.none())
            .timeouts(Timeouts.builder().body(Duration.ofMillis(300)).build())
            .build()) {
      assertThrows(TransportException.class, () -> com.serversV1().list());
    }
  }

  @Test
  void slowBodyTakesItsTime() {
    int bytes = http.get(SERVERS).body().length();
    simulator.inject(Fault.builder().bytesPerSecond(bytes / 2).build());
    String token = http.token();
    long before = System.nanoTime();
    assertEquals(bytes, http.send("GET", SERVERS, "Bearer " + token).body().length());
    assertTrue(Duration.ofNanos(System.nanoTime() - before).toMillis() >= 900);
  }

  @Test
  void faultThatDoesNothingIsRejected() {
    assertThrows(IllegalStateException.class, Fault.builder().html()::build);
    assertThrows(IllegalStateException.class, Fault.builder()::build);
    assertEquals(
        "The headers [Retry-After] have no error response; give a status, such as 503.",
        assertThrows(
                IllegalStateException.class,
                Fault.builder().header("Retry-After", "1").cut()::build)
            .getMessage());
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
