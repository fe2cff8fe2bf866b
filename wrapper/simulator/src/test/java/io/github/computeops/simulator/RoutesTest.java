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
    String id = new Unit(3).id();
    HttpResponse<String> raw = http.get(SERVERS + "/" + id);
    assertEquals(200, raw.statusCode());
    assertEquals(raw.body(), http.get(SERVERS + "/" + id.replace("+", "%2B")).body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=-1",
        "limit=ten",
        "limit=",
        "limit=101",
        "offset=-1",
        "offset=%2B1",
        "offset=1.5",
        "offset=99999999999999999999",
        "sort=name",
        "limit=1&%66ilter=x"
      })
  void badParametersAreRefusedInTheEnvelope(String query) {
    assertRefused(400, http.get(SERVERS + "?" + query));
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
        "/compute-ops/v1beta1/server-settings",
        "/"
      })
  void unknownPathsAreNotFound(String path) {
    assertRefused(404, http.get(path));
  }

  @ParameterizedTest
  @CsvSource({"POST, /compute-ops-mgmt/v1/servers", "DELETE, /compute-ops-mgmt/v1/servers/a"})
  void otherMethodsOnKnownPathsAreNotAllowed(String method, String path) {
    HttpResponse<String> response = http.send(method, path, "Bearer " + http.token());
    assertRefused(405, response);
    assertEquals("GET", response.headers().firstValue("Allow").orElseThrow());
  }

  @Test
  void connectionSurvivesARefusedHead() {
    assertEquals(405, http.send("HEAD", SERVERS, "Bearer " + http.token()).statusCode());
    assertEquals(200, http.get(SERVERS).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer", "Bearer ", "Bearer unknown", "Basic c2ltOnNpbQ==", "x"})
  void everyComPathNeedsAValidToken(String authorization) {
    HttpResponse<String> response =
        http.send("GET", "/compute-ops-mgmt/v1/toasters", authorization);
    assertRefused(401, response);
    assertEquals("Bearer", response.headers().firstValue("WWW-Authenticate").orElseThrow());
  }

  private static void assertRefused(int status, HttpResponse<String> response) {
    assertEquals(status, response.statusCode());
    assertEquals("application/json", response.headers().firstValue("Content-Type").orElseThrow());
    assertEquals(status, RawHttp.json(response).get("httpStatusCode").asInt());
    assertEquals(
        "HPE-GL-COMPUTE_OPS-0000" + status, RawHttp.json(response).get("errorCode").asString());
    assertEquals(
        "00000000000000000000000000000001", RawHttp.json(response).get("debugId").asString());
  }
}
