package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.WorkspaceBlockedException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is known of the service from its documentation, beside its description. */
class KnownBehaviourTest {
  private static final String POWER_OFF = "d0c13b58-748c-461f-9a61-c0c5c71f1bb4";
  private static final String VCENTER =
      "{\"name\":\"vc\",\"description\":null,\"serviceType\":\"VMWARE_VCENTER\","
          + "\"authenticationType\":\"BASIC\",\"authentication\":{\"username\":\"u\"},"
          + "\"serviceData\":{\"vCenterUrl\":\"192.0.2.50\"}}";
  private final Simulator simulator = Simulator.builder().servers(20).timeFactor(0).start();
  private final JsonCaller com = new JsonCaller(simulator);

  @AfterEach
  void close() {
    simulator.close();
  }

  /** HPE's samples in Python send the secret by HTTP Basic, those with curl in the form. */
  @Test
  void secretIsTakenByHttpBasicToo() throws Exception {
    assertEquals(200, token("simulator-client:simulator-secret"));
    assertEquals(401, token("simulator-client:wrong"));
    assertEquals(401, token("simulator-client"));
  }

  private int token(String credentials) throws Exception {
    byte[] bytes = credentials.getBytes(StandardCharsets.UTF_8);
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(simulator.tokenEndpoint())
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  /** Clients in the field have met 429 at the token endpoint. */
  @Test
  void tokenEndpointFailsIfAFaultNamesIt() {
    simulator.inject(
        Fault.builder()
            .operation("POST /authorization/v2/oauth2/{workspace}/token")
            .status(429)
            .times(1)
            .build());
    RawHttp http = new RawHttp(simulator);
    URI endpoint = simulator.tokenEndpoint();
    String form = http.grant(simulator.clientId(), simulator.clientSecret());
    assertEquals(429, http.post(endpoint, form).statusCode());
    assertEquals(200, http.post(endpoint, form).statusCode());
  }

  /** A user has ten activation keys at most; each has a time to live. */
  @Test
  void eleventhActivationKeyIsRejectedUntilOneExpires() {
    String key = "{\"targetDevice\":\"ILO\",\"expirationInHours\":0.5}";
    for (int i = 0; i < 10; i++) {
      com.post("v1beta1/activation-keys", key);
    }
    assertEquals(409, com.send("POST", "v1beta1/activation-keys", key).statusCode());
    assertEquals(
        "2026-01-01T00:30:00Z",
        com.get("v1beta1/activation-keys").get("items").get(0).get("expiresAt").asString());
    simulator.advance(Duration.ofMinutes(30));
    assertEquals(0, com.get("v1beta1/activation-keys").get("total").asInt());
    com.post("v1beta1/activation-keys", key);
  }

  /** Alerts are listed while they are active, and for 180 days after they were cleared. */
  @Test
  void clearedAlertIsListedFor180Days() {
    String server = ServerIds.of(3);
    String path = "v1/servers/" + server + "/alerts";
    JsonNode alert = com.get(path).get("items").get(0);
    String body = "{\"alerts\":[{\"id\":\"" + alert.get("id").asString() + "\"}]}";
    HttpResponse<String> cleared = com.send("POST", "v1/servers/" + server + "/clear-alert", body);
    assertEquals(202, cleared.statusCode(), cleared.body());
    simulator.advance(Duration.ofDays(180).minusSeconds(1));
    assertEquals(1, com.get(path).get("total").asInt());
    simulator.advance(Duration.ofSeconds(1));
    assertEquals(0, com.get(path).get("total").asInt());
  }

  /** In filters of servers, the name is the serial number. */
  @Test
  void nameInAFilterIsTheSerialNumberInEachVersion() {
    String serial = ServerIds.of(2).replaceFirst(".*\\+", "");
    for (String version : new String[] {"v1", "v1beta2"}) {
      JsonNode found = com.get(version + "/servers?filter=name%20eq%20'" + serial + "'");
      assertEquals(1, found.get("total").asInt());
      assertEquals("backup-blr-0003", found.get("items").get(0).get("name").asString());
    }
  }

  /** A generation that does not match is a failed precondition, with a detail that says so. */
  @Test
  void failedPreconditionHasItsDetail() {
    String path =
        "v1beta1/filters/"
            + com.post(
                    "v1beta1/filters",
                    "{\"name\":\"Mine\",\"filter\":\"id ne null\",\"filterResourceType\":\"compute-ops-mgmt/server\"}")
                .get("id")
                .asString();
    JsonNode detail =
        RawHttp.json(com.patch(path, "\"7\"", "{\"name\":\"Other\"}")).get("errorDetails");
    assertEquals("hpe.greenlake.precondition_failed", detail.get(0).get("type").asString());
    assertEquals("If-Match", detail.get(0).get("issues").get(0).get("subject").asString());
  }

  /** A poller can meet a 404 after a job ran. No version describes that it can be asked for. */
  @Test
  void jobThatIsToBeDeletedOnCompletionIsGoneThen() {
    try (Simulator lenient = Simulator.builder().servers(1).timeFactor(0).lenient().start()) {
      JsonCaller caller = new JsonCaller(lenient);
      String job =
          caller
              .post(
                  "v1/jobs",
                  "{\"jobTemplate\":\"%s\",\"resourceType\":\"compute-ops-mgmt/server\",\"resourceId\":\"%s\",\"deleteOnComplete\":true}"
                      .formatted(POWER_OFF, ServerIds.of(0)))
              .get("id")
              .asString();
      lenient.advance(Duration.ofSeconds(30));
      assertEquals(200, caller.status("v1/jobs/" + job));
      lenient.advance(Duration.ofMinutes(1));
      assertEquals(404, caller.status("v1/jobs/" + job));
    }
  }

  /** A server moves to another group with the eTag that it has in the first. */
  @Test
  void serverMovesBetweenGroupsWithItsETag() {
    String first = group("First");
    String second = group("Second");
    assign(first, "");
    String etag =
        com.get("v1/groups/" + first + "/devices").get("items").get(0).get("eTag").asString();
    assertEquals(400, assign(second, "").statusCode());
    assertEquals(400, assign(second, ",\"eTag\":\"0x0\"").statusCode());
    assertEquals(202, assign(second, ",\"eTag\":\"" + etag + "\"").statusCode());
    simulator.advance(Duration.ofMinutes(1));
    assertEquals(0, com.get("v1/groups/" + first + "/devices").get("count").asInt());
    assertEquals(1, com.get("v1/groups/" + second + "/devices").get("count").asInt());
  }

  private String group(String name) {
    return com.post(
            "v1/groups", "{\"name\":\"" + name + "\",\"deviceType\":\"DIRECT_CONNECT_SERVER\"}")
        .get("id")
        .asString();
  }

  private HttpResponse<String> assign(String group, String more) {
    HttpResponse<String> response =
        com.send(
            "POST",
            "v1/groups/" + group + "/devices",
            "{\"devices\":[{\"deviceId\":\"" + ServerIds.of(0) + "\"" + more + "}]}");
    simulator.advance(Duration.ofMinutes(1));
    return response;
  }

  /** The outcome of the test of an external service is an activity. */
  @Test
  void testOfAnExternalServiceIsAnActivity() {
    String service = com.post("v1beta1/external-services", VCENTER).get("id").asString();
    HttpResponse<String> response =
        com.send("POST", "v1beta1/external-services/" + service + "/test", "{}");
    assertEquals(202, response.statusCode(), response.body());
    assertTrue(com.get("v1beta2/activities").toString().contains("EXTERNAL_SERVICE_TESTED"));
  }

  /** One of the few error codes that are known. */
  @Test
  void secondExternalServiceOfANameHasItsErrorCode() {
    com.post("v1beta1/external-services", VCENTER);
    HttpResponse<String> response = com.send("POST", "v1beta1/external-services", VCENTER);
    assertEquals(409, response.statusCode());
    assertEquals("HPE-GL-COMPUTE_OPS-1700004", RawHttp.json(response).get("errorCode").asString());
  }

  /** If HPE blocked a workspace, an error response shows the status of the account. */
  @Test
  void blockedWorkspaceIsAFaultWithItsStatus() {
    simulator.inject(Fault.builder().status(451).build());
    JsonNode error = com.get("v1/servers");
    assertEquals(451, error.get("httpStatusCode").asInt());
    assertEquals("BLOCKED", error.get("account_status").asString());
    WorkspaceBlockedException blocked =
        assertThrows(WorkspaceBlockedException.class, () -> simulator.client().serversV1().list());
    assertEquals(451, blocked.status());
  }
}
