package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailNextTest {
  private static final String SERVERS = "/compute-ops-mgmt/v1/servers?limit=0";
  private final Simulator simulator = Simulator.builder().servers(1).start();
  private final RawHttp http = new RawHttp(simulator);

  @AfterEach
  void close() {
    simulator.close();
  }

  @Test
  void eachCallFailsOneRequestInTurn() {
    simulator.failNext(503);
    simulator.failNext(404);
    assertEquals(
        List.of(503, 404, 200),
        Stream.generate(() -> http.get(SERVERS).statusCode()).limit(3).toList());
  }

  @Test
  void failureComesInTheEnvelopeWithItsHeaders() {
    simulator.failNext(429, Map.of("Retry-After", "7"));
    HttpResponse<String> response = http.get(SERVERS);
    assertEquals("7", response.headers().firstValue("Retry-After").orElseThrow());
    assertEquals(
        "The simulator was told to fail this request.",
        RawHttp.json(response).get("message").asString());
  }

  @Test
  void requestWithoutAValidTokenDoesNotCount() {
    simulator.failNext(503);
    assertEquals(401, http.send("GET", SERVERS, "Bearer x").statusCode());
    assertEquals(503, http.get(SERVERS).statusCode());
  }

  @Test
  void failureHasTheErrorCodeOfItsStatus() {
    simulator.failNext(503);
    assertEquals(
        "HPE-GL-COMPUTE_OPS-0000503", RawHttp.json(http.get(SERVERS)).get("errorCode").asString());
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 399, 600})
  void statusThatIsNotAnErrorIsRejected(int status) {
    assertEquals(
        "The status " + status + " is not an error; give one from 400 to 599.",
        rejected(status, Map.of()));
  }

  @Test
  void headersThatCannotBeSentAreRejected() {
    assertEquals("The headers are null; omit them if there are none.", rejected(503, null));
    assertEquals(
        "The header Retry-After cannot be sent: Unexpected char 0x0a at 1 in Retry-After value: 1\n2.",
        rejected(503, Map.of("Retry-After", "1\n2")));
    assertEquals(
        "The header Retry-After is null; omit it or give a value.",
        rejected(503, Collections.singletonMap("Retry-After", null)));
    assertEquals(200, http.get(SERVERS).statusCode());
  }

  private String rejected(int status, Map<String, String> headers) {
    return assertThrows(IllegalArgumentException.class, () -> simulator.failNext(status, headers))
        .getMessage();
  }
}
