package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Servers are added by a job that {@code POST servers} starts, and removed at once. */
class ServersComeAndGoTest {
  private static final String WANTED =
      "{\"hardware\":{\"bmc\":{\"userDefined\":{\"host\":\"192.0.2.7\",\"username\":\"admin\","
          + "\"password\":\"hidden-word\"}}}}";
  private final Simulator simulator =
      Simulator.builder().servers(20).tenant("Acme", 5).timeFactor(0).start();
  private final JsonCaller com = new JsonCaller(simulator);

  @AfterEach
  void close() {
    simulator.close();
  }

  private String add() {
    HttpResponse<String> response = com.send("POST", "v1/servers", WANTED);
    assertEquals(202, response.statusCode(), response.body());
    return RawHttp.json(response).get("jobId").asString();
  }

  private int total(String query) {
    return com.get("v1/servers" + query).get("total").asInt();
  }

  /** The response is 202 with the job in its header and body. */
  @Test
  void addedServerIsListedCountedAndFoundOnceItsJobSucceeded() {
    String job = add();
    assertEquals(20, total(""));
    simulator.advance(Duration.ofMinutes(2));
    assertEquals("COMPLETE SUCCESS", com.look(job));
    assertEquals(21, total(""));
    JsonNode added = com.get("v1/servers?offset=20").get("items").get(0);
    assertEquals(
        "192.0.2.7", added.get("hardware").get("bmc").get("userDefined").get("host").asString());
    String id = added.get("id").asString();
    assertEquals(added, com.get("v1/servers/" + id));
    assertEquals(1, total("?filter=id%20eq%20'" + id.replace("+", "%2B") + "'"));
    assertEquals(1, total("?filter=hardware/bmc/userDefined/host%20eq%20'192.0.2.7'"));
    assertEquals(21, com.get("v1beta2/servers").get("total").asInt());
  }

  @Test
  void jobThatFailsAddsNoServer() {
    simulator.endNextJob(SimulatedJobOutcome.FAILED);
    add();
    simulator.advance(Duration.ofMinutes(2));
    assertEquals(20, total(""));
  }

  @Test
  void eachAddedServerHasAnIdOfItsOwnAndTakesPartInJobs() {
    add();
    add();
    simulator.advance(Duration.ofMinutes(4));
    JsonNode added = com.get("v1/servers?offset=20").get("items");
    assertEquals(2, added.size());
    String id = added.get(1).get("id").asString();
    assertFalse(id.equals(added.get(0).get("id").asString()));
    com.start("d0c13b58-748c-461f-9a61-c0c5c71f1bb4", "server", id, "{}");
    simulator.advance(Duration.ofMinutes(2));
    assertEquals("OFF", com.get("v1/servers/" + id).get("hardware").get("powerState").asString());
  }

  @Test
  void passwordOfAnAddedServerIsNeverShown() {
    String job = add();
    simulator.advance(Duration.ofMinutes(2));
    assertFalse(com.get("v1/jobs/" + job).toString().contains("hidden-word"));
    assertFalse(com.get("v1/servers?offset=20").toString().contains("hidden-word"));
  }

  @Test
  void removedServerIsGoneFromTheFleetItsGroupAndTheAlerts() {
    String server = ServerIds.of(3);
    String group =
        com.post("v1/groups", "{\"name\":\"Web\",\"deviceType\":\"DIRECT_CONNECT_SERVER\"}")
            .get("id")
            .asString();
    com.send(
        "POST",
        "v1/groups/" + group + "/devices",
        "{\"devices\":[{\"deviceId\":\"" + server + "\"}]}");
    simulator.advance(Duration.ofMinutes(1));
    assertEquals(1, com.get("v1/groups/" + group + "/devices").get("count").asInt());
    int alerts = com.get("v1/alerts").get("total").asInt();
    assertEquals(204, com.delete("v1/servers/" + server));
    assertEquals(404, com.status("v1/servers/" + server));
    assertEquals(19, total(""));
    assertEquals(0, com.get("v1/groups/" + group + "/devices").get("count").asInt());
    assertEquals(alerts - 1, com.get("v1/alerts").get("total").asInt());
  }

  @Test
  void addedServerCanBeRemovedToo() {
    add();
    simulator.advance(Duration.ofMinutes(2));
    String id = com.get("v1/servers?offset=20").get("items").get(0).get("id").asString();
    assertEquals(204, com.delete("v1/servers/" + id));
    assertEquals(20, total(""));
    assertEquals(404, com.status("v1/servers/" + id));
  }
}
