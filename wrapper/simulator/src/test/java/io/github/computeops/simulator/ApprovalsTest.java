package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * States and actions are those of the description. It has no body for the approval, so the one that
 * declines is the simulator's own.
 */
class ApprovalsTest {
  private static final String API = "/compute-ops-mgmt/";
  private static final String POWER_OFF = "d0c13b58-748c-461f-9a61-c0c5c71f1bb4";
  private static final String POWER_ON = "0cbb2377-1834-488d-840c-d5bf788c34fb";
  private final Simulator simulator = Simulator.builder().servers(10).timeFactor(0).start();
  private final RawHttp http = new RawHttp(simulator);
  private String group = "";

  @BeforeEach
  void createGroupOfOneServer() {
    String body = "{\"name\":\"Web\",\"deviceType\":\"DIRECT_CONNECT_SERVER\"}";
    group = RawHttp.json(post("v1/groups", body)).get("id").asString();
    post(
        "v1/groups/" + group + "/devices",
        "{\"devices\":[{\"deviceId\":\"" + ServerIds.of(0) + "\"}]}");
    simulator.advance(Duration.ofSeconds(5));
  }

  @AfterEach
  void close() {
    simulator.close();
  }

  @Test
  void jobThatAPolicyCoversWaitsUntilItIsApproved() {
    policy("Power off", 1);
    String job = start(POWER_OFF, 0);
    simulator.advance(Duration.ofDays(1));
    assertEquals("APPROVAL_PENDING null", look(job));
    JsonNode request = request();
    assertEquals("PENDING", request.get("approvalState").asString());
    assertEquals(job, request.get("operation").get("id").asString());
    assertEquals(200, approve(request, "").statusCode());
    simulator.advance(Duration.ofMinutes(2));
    assertEquals("COMPLETE SUCCESS", look(job));
    assertEquals("APPROVED", request().get("approvalState").asString());
  }

  @Test
  void declinedJobEndsAsDeclined() {
    policy("Power off", 2);
    String job = start(POWER_OFF, 0);
    assertEquals(200, approve(request(), "{\"approvalState\":\"DECLINED\"}").statusCode());
    assertEquals("COMPLETE DECLINED", look(job));
    assertEquals(409, approve(request(), "").statusCode());
  }

  @Test
  void jobWaitsForAsManyApprovalsAsThePolicyAsksFor() {
    policy("Power off", 2);
    String job = start(POWER_OFF, 0);
    approve(request(), "");
    assertEquals("APPROVAL_PENDING null", look(job));
    approve(request(), "");
    assertEquals("PENDING null", look(job));
  }

  @Test
  void cancelledRequestEndsItsJob() {
    policy("Power off", 1);
    String job = start(POWER_OFF, 0);
    String path = API + "v1beta2/approval-requests/" + request().get("id").asString();
    HttpResponse<String> response =
        http.send("PATCH", path, http.token(), "{\"approvalState\":\"CANCELLED\"}");
    assertEquals(200, response.statusCode(), response.body());
    assertEquals("COMPLETE DECLINED", look(job));
  }

  @Test
  void otherActionsAndOtherServersNeedNoApproval() {
    policy("Power off", 1);
    assertEquals("PENDING null", look(start(POWER_ON, 0)));
    assertEquals("PENDING null", look(start(POWER_OFF, 1)));
  }

  /** The names of actions are case-sensitive, says the description. */
  @Test
  void policyForAnUnknownActionIsRejected() {
    HttpResponse<String> response = createPolicy("power off", 1);
    assertEquals(400, response.statusCode());
    assertTrue(
        response.body().contains("is not an action that can need an approval"), response.body());
  }

  /** HPE documents 32 templates. */
  @Test
  void documentedTemplatesAreListed() {
    JsonNode templates = get("v1beta2/job-templates?limit=100");
    assertEquals(32, templates.get("total").asInt());
    assertEquals("PowerOff.New", get("v1beta2/job-templates/" + POWER_OFF).get("name").asString());
  }

  private void policy(String action, int approvers) {
    HttpResponse<String> response = createPolicy(action, approvers);
    assertEquals(201, response.statusCode(), response.body());
  }

  private HttpResponse<String> createPolicy(String action, int approvers) {
    return post(
        "v1beta2/approval-policies",
        "{\"name\":\"Careful\",\"policyData\":{\"approvables\":[{\"approvableName\":\""
            + action
            + "\",\"minApprovers\":"
            + approvers
            + "}],\"resources\":[{\"resourceType\":\"compute-ops-mgmt/group\",\"resourceId\":\""
            + group
            + "\"}]}}");
  }

  private String start(String template, int server) {
    String body =
        "{\"jobTemplate\":\""
            + template
            + "\",\"resourceType\":\"compute-ops-mgmt/server\",\"resourceId\":\""
            + ServerIds.of(server)
            + "\"}";
    return RawHttp.json(post("v1/jobs", body)).get("id").asString();
  }

  private JsonNode request() {
    return get("v1beta2/approval-requests").get("items").get(0);
  }

  private HttpResponse<String> approve(JsonNode request, String body) {
    return post("v1beta2/approval-requests/" + request.get("id").asString() + "/approve", body);
  }

  private String look(String job) {
    JsonNode seen = get("v1/jobs/" + job);
    JsonNode result = seen.get("resultCode");
    return seen.get("state").asString()
        + " "
        + (result == null || result.isNull() ? "null" : result.asString());
  }

  private JsonNode get(String path) {
    return RawHttp.json(http.get(API + path));
  }

  private HttpResponse<String> post(String path, String body) {
    return http.send("POST", API + path, http.token(), body);
  }
}
