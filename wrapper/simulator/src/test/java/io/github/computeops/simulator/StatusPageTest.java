package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.model.JobCreateV1;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StatusPageTest {
  private final Simulator simulator = Simulator.builder().servers(10).timeFactor(0).start();
  private final RawHttp http = new RawHttp(simulator);

  @AfterEach
  void close() {
    simulator.close();
  }

  @Test
  void pageNeedsNoToken() throws Exception {
    HttpResponse<String> page = get("/");
    assertEquals(200, page.statusCode());
    assertEquals(
        "text/html; charset=utf-8", page.headers().firstValue("Content-Type").orElseThrow());
    assertTrue(page.body().startsWith("<!doctype html>"));
  }

  @Test
  void statusHasFleetJobsAndRequests() throws Exception {
    simulator
        .client()
        .jobsV1()
        .create(
            JobCreateV1.builder()
                .jobTemplate("fd54a96c-cabc-42e3-aee3-374a2d009dba")
                .resourceType("compute-ops-mgmt/server")
                .resourceId(ServerIds.of(0))
                .jobParams(Map.of("bundle_id", "1"))
                .build());
    simulator.advance(Duration.ofMinutes(15).plusSeconds(2));
    JsonNode status = RawHttp.json(get("/simulator/v1/status"));
    assertEquals(10, status.get("serverCount").asInt());
    assertEquals(10, status.get("servers").size());
    assertEquals("RUNNING", status.get("jobs").get(0).get("state").asString());
    assertEquals(50, status.get("jobs").get(0).get("percent").asInt());
    assertEquals("POST /compute-ops-mgmt/v1/jobs", status.get("requests").get(0).asString());
  }

  @Test
  void buttonsBreakAndHeal() throws Exception {
    String token = "Bearer " + http.token();
    assertEquals(204, order("fail"));
    assertEquals(503, status(token));
    order("flaky");
    order("heal");
    for (int i = 0; i < 20; i++) {
      assertEquals(200, status(token));
    }
    assertEquals(400, order("explode"));
  }

  /** A form of another web site can send only other content types without asking. */
  @Test
  void ordersAreTakenAsJsonOnly() throws Exception {
    assertEquals(415, order("{\"order\":\"fail\"}", "text/plain"));
  }

  private int status(String token) {
    return http.send("GET", "/compute-ops-mgmt/v1/servers", token).statusCode();
  }

  private int order(String name) throws IOException, InterruptedException {
    return order("{\"order\":\"" + name + "\"}", "application/json");
  }

  private int order(String body, String type) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(simulator.uri().resolve("/simulator/v1/orders"))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body)))
        .statusCode();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(simulator.uri().resolve(path)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
