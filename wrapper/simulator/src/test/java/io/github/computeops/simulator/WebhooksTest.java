package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Handshake, counting and limits are those of the webhooks guide; what is delivered is what
 * receivers have seen: the resource alone.
 */
class WebhooksTest {
  private static final String WEBHOOKS = "/compute-ops-mgmt/v1beta1/webhooks";
  private static final String CHALLENGE = "x-compute-ops-mgmt-verification-challenge";
  private final Simulator simulator = Simulator.builder().servers(3).timeFactor(0).start();
  private final RawHttp http = new RawHttp(simulator);
  private final MockWebServer receiver = new MockWebServer();
  private int status = 204;

  @BeforeEach
  void receive() throws Exception {
    receiver.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            String challenge = request.getHeaders().get(CHALLENGE);
            return challenge == null
                ? new MockResponse.Builder().code(status).build()
                : new MockResponse.Builder()
                    .body("{\"verification\":\"" + challenge + "\"}")
                    .build();
          }
        });
    receiver.start();
  }

  @AfterEach
  void close() {
    simulator.close();
    receiver.close();
  }

  @Test
  void enabledWebhookIsVerifiedAndItsHeadersAreSentButNeverShown() throws Exception {
    JsonNode webhook = create("type eq 'compute-ops/job'");
    assertEquals("ENABLED ACTIVE", look(webhook));
    assertEquals(null, webhook.get("headers"));
    RecordedRequest handshake = receiver.takeRequest();
    assertEquals("GET /hook", handshake.getMethod() + " " + handshake.getTarget());
    assertEquals("secret", handshake.getHeaders().get("X-Key"));
  }

  @Test
  void destinationThatDoesNotEchoIsDisabledWithAWarning() {
    JsonNode webhook = create("type eq 'compute-ops/job'", "http://localhost:1/hook");
    assertEquals("DISABLED WARNING", look(webhook));
  }

  @Test
  void eventIsDeliveredIfTheFilterSelectsIt() throws Exception {
    JsonNode webhook =
        create("type eq 'compute-ops/server' and changed/hardware/powerState eq True");
    receiver.takeRequest();
    powerOff();
    simulator.advance(Duration.ofMinutes(5));
    RecordedRequest delivery = receiver.takeRequest();
    JsonNode event = JsonMapper.shared().readTree(delivery.getBody().utf8());
    assertEquals("POST secret", delivery.getMethod() + " " + delivery.getHeaders().get("X-Key"));
    assertEquals("compute-ops-mgmt/server", event.get("type").asString());
    assertEquals("OFF", event.get("hardware").get("powerState").asString());
    assertEquals(1, deliveries(webhook).size());
    assertEquals(204, deliveries(webhook).get(0).get("statusCode").asInt());
  }

  @Test
  void tenFailuresInARowDisable() {
    JsonNode webhook = create("type eq 'compute-ops/job'");
    status = 500;
    for (int i = 0; i < 4; i++) {
      powerOff();
    }
    simulator.advance(Duration.ofHours(1));
    assertEquals("DISABLED ERROR", look(get(webhook)));
    assertEquals(10, deliveries(webhook).size());
  }

  @Test
  void sixthEnablingInFifteenMinutesIsRejected() {
    JsonNode webhook = create("type eq 'compute-ops/job'");
    for (int i = 0; i < 4; i++) {
      assertEquals(200, enable(webhook).statusCode());
    }
    assertEquals(429, enable(webhook).statusCode());
    simulator.advance(Duration.ofMinutes(16));
    assertEquals(200, enable(webhook).statusCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://example.net/hook | type eq 'x' | X-Key | give an https address",
        "https://localhost/hook | type eq | X-Key | eventFilter",
        "https://localhost/hook | type eq 'x' | X-Compute-Ops-Mgmt-Key | is reserved"
      })
  void badWebhookIsRejected(String destination, String filter, String header, String problem) {
    HttpResponse<String> response =
        http.send("POST", WEBHOOKS, http.token(), json(destination, filter, header));
    assertEquals(400, response.statusCode());
    assertTrue(response.body().contains(problem), response.body());
  }

  private JsonNode create(String filter) {
    return create(filter, "http://localhost:" + receiver.getPort() + "/hook");
  }

  private JsonNode create(String filter, String destination) {
    HttpResponse<String> response =
        http.send("POST", WEBHOOKS, http.token(), json(destination, filter, "X-Key"));
    assertEquals(201, response.statusCode(), response.body());
    return RawHttp.json(response);
  }

  private static String json(String destination, String filter, String header) {
    return "{\"name\":\"Mine\",\"state\":\"ENABLED\",\"destination\":\"%s\",\"eventFilter\":\"%s\",\"headers\":{\"%s\":\"secret\"}}"
        .formatted(destination, filter, header);
  }

  private HttpResponse<String> enable(JsonNode webhook) {
    return http.send("PATCH", path(webhook), http.token(), "{\"state\":\"ENABLED\"}");
  }

  private void powerOff() {
    String json =
        "{\"jobTemplate\":\"d0c13b58-748c-461f-9a61-c0c5c71f1bb4\",\"resourceType\":\"compute-ops-mgmt/server\",\"resourceId\":\"%s\"}"
            .formatted(ServerIds.of(0));
    assertEquals(
        201, http.send("POST", "/compute-ops-mgmt/v1/jobs", http.token(), json).statusCode());
  }

  private JsonNode get(JsonNode webhook) {
    return RawHttp.json(http.get(path(webhook)));
  }

  private JsonNode deliveries(JsonNode webhook) {
    return RawHttp.json(http.get(path(webhook) + "/deliveries")).get("items");
  }

  private static String path(JsonNode webhook) {
    return WEBHOOKS + "/" + webhook.get("id").asString();
  }

  private static String look(JsonNode webhook) {
    return webhook.get("state").asString() + " " + webhook.get("status").asString();
  }
}
