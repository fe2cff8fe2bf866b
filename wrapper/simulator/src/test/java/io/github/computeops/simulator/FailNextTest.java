package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FailNextTest {
  private static final String SERVERS = "/compute-ops-mgmt/v1/servers?limit=0";
  private final Simulator simulator = Simulator.builder().servers(1).start();
  private final RawHttp http = new RawHttp(simulator);

  @AfterEach
  void close() {
    simulator.close();
  }

  @Test
  void eachOrderRefusesOneCallInTurn() {
    simulator.failNext(503);
    simulator.failNext(404);
    assertEquals(
        List.of(503, 404, 200),
        Stream.generate(() -> http.get(SERVERS).statusCode()).limit(3).toList());
  }

  @Test
  void refusalComesInTheEnvelopeWithItsHeaders() {
    simulator.failNext(429, Map.of("Retry-After", "7"));
    HttpResponse<String> response = http.get(SERVERS);
    assertEquals("7", response.headers().firstValue("Retry-After").orElseThrow());
    assertEquals(
        "The simulator was told to refuse this call.",
        RawHttp.json(response).get("message").asString());
  }

  @Test
  void callWithoutAValidTokenDoesNotCount() {
    simulator.failNext(503);
    assertEquals(401, http.send("GET", SERVERS, "Bearer x").statusCode());
    assertEquals(503, http.get(SERVERS).statusCode());
  }

  @Test
  void onlyRefusalsCanBeOrdered() {
    assertEquals(
        "The status 302 is no refusal; give one from 400 to 599.",
        assertThrows(IllegalArgumentException.class, () -> simulator.failNext(302)).getMessage());
    assertThrows(IllegalArgumentException.class, () -> simulator.failNext(600));
  }
}
