package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RequestValidationTest {
  private static final String API = "/compute-ops-mgmt/";
  private final Simulator simulator = Simulator.builder().servers(2).start();
  private final RawHttp http = new RawHttp(simulator);

  @AfterEach
  void close() {
    simulator.close();
  }

  @Test
  void invalidBodyFailsWithAnIssuePerProperty() {
    HttpResponse<String> response =
        post("v1/jobs", "{\"jobTemplate\":1,\"resourceId\":true,\"resourceType\":\"x\"}");
    assertEquals(400, response.statusCode());
    JsonNode detail = RawHttp.json(response).get("errorDetails").get(0);
    assertEquals("hpe.greenlake.bad_request", detail.get("type").asString());
    assertEquals(
        "[{\"source\":\"field\",\"subject\":\"jobTemplate\","
            + "\"description\":\"integer found, string expected\"},"
            + "{\"source\":\"field\",\"subject\":\"resourceId\","
            + "\"description\":\"boolean found, string expected\"}]",
        detail.get("issues").toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "v1/groups | {'name':'A'} | The body is not valid: deviceType: required property"
            + " 'deviceType' not found.",
        "v1/groups | {'name':'A','deviceType':'DIRECT_CONNECT_SERVER','colour':'red'} | The property"
            + " colour of a group is unknown.",
        "v1/groups | [] | The body is not a JSON object.",
        "v1/groups | {'name':'A' | The body is not JSON: it ends or has a mistake at line 1, column 12.",
        "v1/jobs | {'jobTemplate':'x','resourceId':7,'resourceType':'y'} | The body is not valid:"
            + " resourceId: integer found, string expected.",
      })
  void sentenceNamesWhatIsWrong(String path, String json, String message) {
    HttpResponse<String> response = post(path, json.replace('\'', '"'));
    assertEquals(400, response.statusCode());
    assertEquals(message, RawHttp.json(response).get("message").asString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "v1/groups/1?force=perhaps | DELETE | The query parameter force is \"perhaps\": string found,"
            + " boolean expected.",
        "v1beta2/activities?groups=11 | GET | The query parameter groups is \"11\": must have a"
            + " maximum value of 10.",
      })
  void valueOfAQueryParameterIsChecked(String target, String method, String message) {
    String group =
        post("v1/groups", "{\"name\":\"A\",\"deviceType\":\"DIRECT_CONNECT_SERVER\"}")
            .headers()
            .firstValue("Location")
            .orElseThrow();
    String path = API + target.replace("v1/groups/1", group.substring(API.length()));
    HttpResponse<String> response = http.send(method, path, "Bearer " + http.token());
    assertEquals(400, response.statusCode());
    assertEquals(message, RawHttp.json(response).get("message").asString());
  }

  @Test
  void lenientSimulatorIgnoresWhatAnOperationDoesNotHave() {
    try (Simulator lenient = Simulator.builder().servers(2).lenient().start()) {
      RawHttp raw = new RawHttp(lenient);
      assertEquals(200, raw.get(API + "v1/servers?sort=name").statusCode());
      assertEquals(200, raw.get(API + "v1/settings?limit=100&offset=0").statusCode());
      String json = "{\"name\":\"A\",\"deviceType\":\"DIRECT_CONNECT_SERVER\",\"colour\":\"red\"}";
      assertEquals(201, raw.send("POST", API + "v1/groups", raw.token(), json).statusCode());
    }
    assertEquals(400, http.get(API + "v1/settings?limit=100&offset=0").statusCode());
  }

  private HttpResponse<String> post(String path, String json) {
    return http.send("POST", API + path, http.token(), json);
  }
}
