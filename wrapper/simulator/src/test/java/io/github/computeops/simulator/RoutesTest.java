package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
  private static final String SERVERS = "/compute-ops-mgmt/v1/servers";
  private final Simulator simulator = Simulator.builder().servers(20).start();
  private final RawHttp http = new RawHttp(simulator);

  @AfterEach
  void close() {
    simulator.close();
  }

  @Test
  void idMayHaveItsPlusSignRawOrEncoded() {
    String id = ServerIds.of(3);
    HttpResponse<String> raw = http.get(SERVERS + "/" + id);
    assertEquals(200, raw.statusCode());
    assertEquals(raw.body(), http.get(SERVERS + "/" + id.replace("+", "%2B")).body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "limit=-1 | The query parameter limit is \"-1\"; give 0 to 100.",
        "limit=ten | The query parameter limit is \"ten\"; give 0 to 100.",
        "limit= | The query parameter limit is \"\"; give 0 to 100.",
        "limit=101 | The query parameter limit is \"101\"; give 0 to 100.",
        "offset=-1 | The query parameter offset is \"-1\"; give 0 or more.",
        "offset=%2B1 | The query parameter offset is \"+1\"; give 0 or more.",
        "offset=1.5 | The query parameter offset is \"1.5\"; give 0 or more.",
        "offset=9999999999999999999 | The query parameter offset is \"9999999999999999999\"; give 0"
            + " or more.",
        "sort=name | The simulator does not support the query parameter sort here.",
        "limit=1&%73ort=x | The simulator does not support the query parameter sort here."
      })
  void badParameterFailsInTheEnvelope(String query, String message) {
    HttpResponse<String> response = http.get(SERVERS + "?" + query);
    assertFailed(400, response);
    assertEquals(message, RawHttp.json(response).get("message").asString());
  }

  @Test
  void firstValueOfAParameterCounts() {
    assertEquals(1, RawHttp.json(http.get(SERVERS + "?limit=1&limit=2")).get("count").asInt());
  }

  @Test
  void badParameterIsNamedInTheDetails() {
    assertEquals(
        "[{\"type\":\"hpe.greenlake.bad_request\",\"issues\":[{\"source\":\"query.parameter\","
            + "\"subject\":\"offset\",\"description\":"
            + "\"The query parameter offset is \\\"-1\\\"; give 0 or more.\"}]}]",
        RawHttp.json(http.get(SERVERS + "?offset=-1")).get("errorDetails").toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/compute-ops-mgmt/v1/toasters",
        "/compute-ops-mgmt/v1/servers/",
        "/compute-ops-mgmt/v1/servers/a/b",
        "/compute-ops/v1beta1/servers",
        "/servers"
      })
  void unknownPathIsNotFound(String path) {
    HttpResponse<String> response = http.get(path);
    assertFailed(404, response);
    assertEquals(
        "The simulator does not have the path " + path + ".",
        RawHttp.json(response).get("message").asString());
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /compute-ops-mgmt/v1/servers, 'GET, PATCH, POST'",
    "DELETE, /compute-ops-mgmt/v1/alerts, GET"
  })
  void otherMethodOnAKnownPathIsNotAllowed(String method, String path, String allowed) {
    HttpResponse<String> response = http.send(method, path, "Bearer " + http.token());
    assertFailed(405, response);
    assertEquals(allowed, response.headers().firstValue("Allow").orElseThrow());
    assertEquals(
        "The simulator does not support " + method + " on " + path + ", only " + allowed + ".",
        RawHttp.json(response).get("message").asString());
  }

  @Test
  void connectionSurvivesAFailedHead() {
    assertEquals(405, http.send("HEAD", SERVERS, "Bearer " + http.token()).statusCode());
    assertEquals(200, http.get(SERVERS).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer", "Bearer ", "Bearer unknown", "Basic c2ltOnNpbQ==", "x"})
  void everyPathOfTheServiceNeedsAValidToken(String authorization) {
    HttpResponse<String> response =
        http.send("GET", "/compute-ops-mgmt/v1/toasters", authorization);
    assertFailed(401, response);
    assertEquals("Bearer", response.headers().firstValue("WWW-Authenticate").orElseThrow());
  }

  private static void assertFailed(int status, HttpResponse<String> response) {
    assertEquals(status, response.statusCode());
    assertEquals("application/json", response.headers().firstValue("Content-Type").orElseThrow());
    assertEquals(status, RawHttp.json(response).get("httpStatusCode").asInt());
    assertEquals(
        "HPE-GL-COMPUTE_OPS-0000" + status, RawHttp.json(response).get("errorCode").asString());
    assertEquals(
        "00000000000000000000000000000001", RawHttp.json(response).get("debugId").asString());
  }
}
