package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SchedulesTest {
  private static final String SCHEDULES = "/compute-ops-mgmt/v1beta2/schedules";
  private final Simulator simulator = Simulator.builder().servers(3).timeFactor(0).start();
  private final RawHttp http = new RawHttp(simulator);

  @AfterEach
  void close() {
    simulator.close();
  }

  @Test
  void scheduleStartsAJobEveryWeekAndKeepsAHistory() {
    JsonNode schedule =
        create("2026-01-02T06:00:00Z", "\"P7D\"", "d0c13b58-748c-461f-9a61-c0c5c71f1bb4");
    assertEquals("2026-01-02T06:00:00Z", schedule.get("nextStartAt").asString());
    assertEquals(0, count(schedule.get("historyUri").asString()));
    simulator.advance(Duration.ofDays(9));
    assertEquals(2, count(schedule.get("historyUri").asString()));
    assertEquals(2, count("/compute-ops-mgmt/v1/jobs"));
    JsonNode fired = get(SCHEDULES + "/" + schedule.get("id").asString());
    assertEquals("2026-01-16T06:00:00Z", fired.get("nextStartAt").asString());
    assertEquals("2026-01-09T06:00:00Z", fired.get("lastRun").get("startedAt").asString());
    assertEquals(true, fired.get("lastRun").get("succeeded").asBoolean());
  }

  @Test
  void objectWhosePropertiesCanBeFilteredIsComparedWithNull() {
    create("2026-01-01T01:00:00Z", "null", "x");
    assertEquals(1, count(SCHEDULES + "?filter=not%20schedule%20eq%20null"));
    assertEquals(0, count(SCHEDULES + "?filter=schedule%20eq%20null"));
  }

  @Test
  void scheduleWithoutAnIntervalFiresOnce() {
    JsonNode schedule = create("2026-01-01T01:00:00Z", "null", "x");
    simulator.advance(Duration.ofDays(400));
    assertEquals(1, count(schedule.get("historyUri").asString()));
    assertEquals(
        true, get(SCHEDULES + "/" + schedule.get("id").asString()).get("nextStartAt").isNull());
  }

  @Test
  void callThatFailsIsInTheHistoryWithItsReason() {
    JsonNode schedule =
        create("2026-01-01T01:00:00Z", "null", "fd54a96c-cabc-42e3-aee3-374a2d009dba");
    simulator.advance(Duration.ofDays(1));
    JsonNode run = get(schedule.get("historyUri").asString()).get("items").get(0);
    assertEquals(400, run.get("status").asInt());
    assertEquals(
        "A job of the template FirmwareUpdate.New needs the parameter bundle_id.",
        run.get("summary").asString());
  }

  @Test
  void deletedScheduleDoesNotFire() {
    JsonNode schedule = create("2026-01-01T01:00:00Z", "\"PT1H\"", "x");
    http.send("DELETE", SCHEDULES + "/" + schedule.get("id").asString(), "Bearer " + http.token());
    simulator.advance(Duration.ofDays(1));
    assertEquals(0, count("/compute-ops-mgmt/v1/jobs"));
  }

  private JsonNode create(String startAt, String interval, String template) {
    String job =
        "{\"jobTemplate\":\"%s\",\"resourceType\":\"compute-ops-mgmt/server\",\"resourceId\":\"%s\"}"
            .formatted(template, ServerIds.of(0));
    String json =
        ("{\"name\":\"Nightly\",\"schedule\":{\"startAt\":\"%s\",\"interval\":%s},"
                + "\"operation\":{\"type\":\"REST\",\"method\":\"POST\","
                + "\"uri\":\"/compute-ops-mgmt/v1/jobs\",\"body\":%s}}")
            .formatted(startAt, interval, job);
    HttpResponse<String> response = http.send("POST", SCHEDULES, http.token(), json);
    assertEquals(201, response.statusCode(), response.body());
    return RawHttp.json(response);
  }

  private int count(String collection) {
    return get(collection).get("items").size();
  }

  private JsonNode get(String path) {
    return RawHttp.json(http.get(path));
  }
}
