package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** States and actions are those of the description; what it does not say is as strict as can be. */
class ApprovalsTest {
  private static final String POWER_OFF = "d0c13b58-748c-461f-9a61-c0c5c71f1bb4";
  private static final String POWER_ON = "0cbb2377-1834-488d-840c-d5bf788c34fb";
  private final Simulator simulator = Simulator.builder().servers(10).timeFactor(0).start();
  private final JsonCaller com = new JsonCaller(simulator);
  private final JsonCaller approver = new JsonCaller(simulator, "approver");
  private final JsonCaller operator = new JsonCaller(simulator, "operator");
  private String group = "";

  @BeforeEach
  void createGroupOfOneServer() {
    group = group(com, simulator);
  }

  private static String group(JsonCaller com, Simulator simulator) {
    String group =
        com.post("v1/groups", "{\"name\":\"Web\",\"deviceType\":\"DIRECT_CONNECT_SERVER\"}")
            .get("id")
            .asString();
    com.send(
        "POST",
        "v1/groups/" + group + "/devices",
        "{\"devices\":[{\"deviceId\":\"" + ServerIds.of(0) + "\"}]}");
    simulator.advance(Duration.ofSeconds(5));
    return group;
  }

  @AfterEach
  void close() {
    simulator.close();
  }

  @Test
  void jobThatAPolicyCoversWaitsUntilItIsApproved() {
    policy("Power off", 1, "");
    String job = start(POWER_OFF, 0);
    simulator.advance(Duration.ofDays(1));
    assertEquals("APPROVAL_PENDING null", com.look(job));
    JsonNode request = request();
    assertEquals("PENDING", request.get("approvalState").asString());
    assertEquals(job, request.get("operation").get("id").asString());
    assertEquals(200, decide(approver, "").statusCode());
    simulator.advance(Duration.ofMinutes(2));
    assertEquals("COMPLETE SUCCESS", com.look(job));
    assertEquals("APPROVED", request().get("approvalState").asString());
  }

  @Test
  void declinedJobEndsAsDeclined() {
    policy("Power off", 2, "");
    String job = start(POWER_OFF, 0);
    assertEquals(200, decide(approver, "{\"approvalState\":\"DECLINED\"}").statusCode());
    assertEquals("COMPLETE DECLINED", com.look(job));
    assertEquals(409, decide(operator, "").statusCode());
  }

  @Test
  void jobWaitsForAsManyApproversAsThePolicyAsksForAndEachCountsOnce() {
    policy("Power off", 2, "");
    String job = start(POWER_OFF, 0);
    decide(approver, "");
    assertEquals(409, decide(approver, "").statusCode());
    assertEquals("APPROVAL_PENDING null", com.look(job));
    decide(operator, "");
    assertEquals("PENDING null", com.look(job));
  }

  @Test
  void onlyApproversOfThePolicyDecide() {
    policy("Power off", 1, "simulator-operator@example.net");
    String job = start(POWER_OFF, 0);
    assertEquals(403, decide(approver, "").statusCode());
    assertEquals(200, decide(operator, "").statusCode());
    assertEquals("PENDING null", com.look(job));
  }

  /** No source says whether it may, so by default it may not. */
  @Test
  void requesterDoesNotDecideUnlessItIsSet() {
    policy("Power off", 1, "");
    start(POWER_OFF, 0);
    HttpResponse<String> response = decide(com, "");
    assertEquals(403, response.statusCode());
    assertTrue(response.body().contains("somebody else has to decide"), response.body());
    try (Simulator other = Simulator.builder().timeFactor(0).requesterMayApprove().start()) {
      JsonCaller own = new JsonCaller(other);
      createPolicy(own, group(own, other), "Power off", 1, "");
      start(own, POWER_OFF, 0);
      assertEquals(200, decide(own, "").statusCode());
    }
  }

  /** EXPIRED is a state of the description; no source says when. */
  @Test
  void requestExpiresAfterSevenDaysUnlessAnotherTimeIsSet() {
    policy("Power off", 1, "");
    String job = start(POWER_OFF, 0);
    simulator.advance(Duration.ofDays(7).minusSeconds(1));
    assertEquals("PENDING", request().get("approvalState").asString());
    simulator.advance(Duration.ofSeconds(1));
    assertEquals("EXPIRED", request().get("approvalState").asString());
    assertEquals("COMPLETE DECLINED", com.look(job));
    assertEquals(409, decide(approver, "").statusCode());
    try (Simulator other =
        Simulator.builder().timeFactor(0).approvalsExpireAfter(Duration.ofHours(1)).start()) {
      JsonCaller own = new JsonCaller(other);
      createPolicy(own, group(own, other), "Power off", 1, "");
      start(own, POWER_OFF, 0);
      other.advance(Duration.ofHours(1));
      assertEquals("EXPIRED", request(own).get("approvalState").asString());
    }
  }

  @Test
  void cancelledRequestEndsItsJob() {
    policy("Power off", 1, "");
    String job = start(POWER_OFF, 0);
    String path = "v1beta2/approval-requests/" + request().get("id").asString();
    HttpResponse<String> response = com.send("PATCH", path, "{\"approvalState\":\"CANCELLED\"}");
    assertEquals(200, response.statusCode(), response.body());
    assertEquals("CANCELLED", request().get("approvalState").asString());
    assertEquals("COMPLETE DECLINED", com.look(job));
  }

  @Test
  void otherActionsAndOtherServersNeedNoApproval() {
    policy("Power off", 1, "");
    assertEquals("PENDING null", com.look(start(POWER_ON, 0)));
    assertEquals("PENDING null", com.look(start(POWER_OFF, 1)));
  }

  /** The names of actions are case-sensitive, says the description. */
  @Test
  void policyForAnUnknownActionIsRejected() {
    HttpResponse<String> response = createPolicy(com, group, "power off", 1, "");
    assertEquals(400, response.statusCode());
    assertTrue(
        response.body().contains("is not an action that can need an approval"), response.body());
  }

  @Test
  void policyThatNeedsMoreApproversThanItHasIsRejected() {
    HttpResponse<String> response = createPolicy(com, group, "Power off", 2, "a@example.net");
    assertEquals(400, response.statusCode());
    assertTrue(response.body().contains("needs 2 approvals, but has 1 approvers"), response.body());
  }

  private void policy(String action, int least, String listed) {
    HttpResponse<String> response = createPolicy(com, group, action, least, listed);
    assertEquals(201, response.statusCode(), response.body());
  }

  private static HttpResponse<String> createPolicy(
      JsonCaller caller, String group, String action, int least, String listed) {
    String approvers = listed.isEmpty() ? "" : "{\"email\":\"" + listed + "\"}";
    return caller.send(
        "POST",
        "v1beta2/approval-policies",
        ("{\"name\":\"Careful\",\"policyData\":{\"approvables\":[{\"approvableName\":\"%s\","
                + "\"minApprovers\":%d,\"approvers\":[%s]}],\"resources\":[{\"resourceType\":"
                + "\"compute-ops-mgmt/group\",\"resourceId\":\"%s\"}]}}")
            .formatted(action, least, approvers, group));
  }

  private String start(String template, int server) {
    return start(com, template, server);
  }

  private static String start(JsonCaller caller, String template, int server) {
    return caller.start(template, "server", ServerIds.of(server), "{}");
  }

  private JsonNode request() {
    return request(com);
  }

  private static JsonNode request(JsonCaller caller) {
    return caller.get("v1beta2/approval-requests").get("items").get(0);
  }

  private HttpResponse<String> decide(JsonCaller caller, String body) {
    String id = request(caller).get("id").asString();
    return caller.send("POST", "v1beta2/approval-requests/" + id + "/approve", body);
  }
}
