package io.github.computeops.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.job.JobRequest;
import io.github.computeops.job.template.ServerInventory;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jobs are scheduled; it is Sunday, 1 March 2026, 12:00 in UTC and 13:00 in Berlin. */
class SchedulesTest extends WithWork {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final JobRequest INVENTORY = ServerInventory.builder().server("P1+S1").build();
  private RecordedRequest last;

  @BeforeEach
  void answerSchedules() {
    for (String line : List.of("POST v1beta2/schedules", "PATCH v1beta2/schedules/s")) {
      service.others.put(
          line,
          request -> {
            last = request;
            return service.json(201, "{\"id\":\"s\"}");
          });
    }
  }

  private Map<?, ?> sent() {
    return WorkService.parsed(service.bodies.get(service.bodies.size() - 1));
  }

  private Object times() {
    return sent().get("schedule");
  }

  private static ZonedDateTime at(String text) {
    return ZonedDateTime.parse(text);
  }

  @Test
  void scheduleSendsTheJobAndWhen() {
    JobRequest request = ServerInventory.builder().server("P1+S1").isReportsCall(true).build();
    Schedule schedule = com.schedules().once("Look", request, at("2026-03-02T03:00+01:00"));
    assertEquals("s", schedule.id());
    assertEquals(
        Map.of(
            "name",
            "Look",
            "associatedResourceUri",
            "/compute-ops-mgmt/v1/servers/P1+S1",
            "operation",
            Map.of(
                "type", "REST",
                "method", "POST",
                "uri", "/compute-ops-mgmt/v1/jobs",
                "body",
                    Map.of(
                        "jobTemplate", "d6595f1b-84e6-4587-ade5-656e2a5ea20d",
                        "resourceType", "compute-ops-mgmt/server",
                        "resourceId", "P1+S1",
                        "jobParams", Map.of("is_reports_call", true))),
            "schedule",
            Map.of("startAt", "2026-03-02T03:00:00+01:00")),
        sent());
    assertEquals(36, last.getHeaders().get("Idempotency-Key").length());
  }

  @ParameterizedTest
  @CsvSource({"PT16M, PT16M", "PT24H, P1D", "P14D, P14D", "PT36H, PT36H"})
  void intervalIsWrittenInDaysIfItIsWholeDays(Duration interval, String text) {
    com.schedules().every("x", INVENTORY, at("2026-03-01T12:00Z"), interval);
    assertEquals(Map.of("startAt", "2026-03-01T12:00:00Z", "interval", text), times());
  }

  @ParameterizedTest
  @CsvSource({
    "MONDAY, 03:00, 2026-03-02T03:00:00+01:00",
    "SUNDAY, 13:30, 2026-03-01T13:30:00+01:00",
    "SUNDAY, 13:00, 2026-03-08T13:00:00+01:00",
    "SATURDAY, 23:00, 2026-03-07T23:00:00+01:00"
  })
  void weeklyBeginsWithTheNextSuchDayOfTheZone(DayOfWeek day, LocalTime time, String start) {
    com.schedules().weekly("x", INVENTORY, day, time, BERLIN);
    assertEquals(Map.of("startAt", start, "interval", "P7D"), times());
  }

  @ParameterizedTest
  @CsvSource({"13:01, 2026-03-01T13:01:00+01:00", "13:00, 2026-03-02T13:00:00+01:00"})
  void dailyBeginsWithTheNextSuchTime(LocalTime time, String start) {
    com.schedules().daily("x", INVENTORY, time, BERLIN);
    assertEquals(Map.of("startAt", start, "interval", "P1D"), times());
  }

  /** On 29 March 2026, clocks in Berlin go from 02:00 to 03:00. */
  @Test
  void timeThatTheClocksSkipIsAsMuchLater() {
    service.time.passes(Duration.ofDays(27).plusHours(2));
    com.schedules().daily("x", INVENTORY, LocalTime.of(2, 30), BERLIN);
    assertEquals(Map.of("startAt", "2026-03-29T03:30:00+02:00", "interval", "P1D"), times());
  }

  @Test
  void groupsAreAssociatedAndOtherResourcesAreNot() {
    JobRequest group = JobRequest.of("t").resource("compute-ops-mgmt/group", "g").build();
    com.schedules().once("x", group, at("2026-03-02T03:00Z"));
    assertEquals("/compute-ops-mgmt/v1/groups/g", sent().get("associatedResourceUri"));
    JobRequest other = JobRequest.of("t").resource("compute-ops-mgmt/setting", "x").build();
    com.schedules().once("x", other, at("2026-03-02T03:00Z"));
    assertEquals(null, sent().get("associatedResourceUri"));
  }

  private void stored(String schedule, String next) {
    service.others.put(
        "GET v1beta2/schedules/s",
        request ->
            service.json(
                200,
                "{\"id\":\"s\",\"generation\":3,\"nextStartAt\":"
                    + next
                    + ",\"schedule\":{"
                    + schedule
                    + "}}"));
  }

  private Schedule schedule() {
    return com.schedules().attach("/compute-ops-mgmt/v1beta2/schedules/s");
  }

  @Test
  void pausePutsTheNextStartOffInStepAndResumeBringsItBack() {
    stored("\"startAt\":\"2026-02-01T03:00:00Z\",\"interval\":\"P7D\"", "null");
    schedule().pause();
    assertEquals(Map.of("startAt", "2027-02-28T03:00:00Z"), times());
    assertEquals("\"3\"", last.getHeaders().get("If-Match"));
    stored("\"startAt\":\"2027-02-28T03:00:00Z\",\"interval\":\"P7D\"", "null");
    schedule().resume();
    assertEquals(Map.of("startAt", "2026-03-08T03:00:00Z"), times());
  }

  @Test
  void resumeAtTheInstantOfAStartBeginsWithTheNext() {
    stored("\"startAt\":\"2026-03-01T12:00:00Z\",\"interval\":\"PT1H\"", "null");
    schedule().resume();
    assertEquals(Map.of("startAt", "2026-03-01T13:00:00Z"), times());
  }

  @Test
  void scheduleForOneStartCannotBePaused() {
    stored("\"startAt\":\"2026-03-02T03:00:00Z\"", "null");
    assertEquals(
        "The schedule s starts its job only once, so it cannot be paused; delete it instead.",
        assertThrows(IllegalStateException.class, () -> schedule().pause()).getMessage());
    stored("\"startAt\":\"2026-03-02T03:00:00Z\",\"interval\":\"often\"", "null");
    assertEquals(
        "The schedule s has the interval often, which is not known here.",
        assertThrows(IllegalStateException.class, () -> schedule().resume()).getMessage());
  }

  /** It started at 03:00 in winter, and at 04:00 once it was summer. */
  @Test
  void realignMovesTheNextStartToTheTimeOfDay() {
    stored("\"startAt\":\"2026-03-01T02:00:00Z\",\"interval\":\"P7D\"", "\"2026-04-05T02:00:00Z\"");
    schedule().realign(LocalTime.of(3, 0), BERLIN);
    assertEquals(Map.of("startAt", "2026-04-05T01:00:00Z"), times());
    stored("\"startAt\":\"2026-03-01T02:00:00Z\"", "null");
    assertEquals(
        "The schedule s never starts again.",
        assertThrows(IllegalStateException.class, () -> schedule().realign(LocalTime.NOON, BERLIN))
            .getMessage());
  }

  @Test
  void nextStartIsAnInstant() {
    stored("\"startAt\":\"2026-03-01T02:00:00Z\"", "\"2026-04-05T02:00:00Z\"");
    assertEquals(Optional.of(Instant.parse("2026-04-05T02:00:00Z")), schedule().nextStart());
    assertEquals(3, schedule().read().generation().orElseThrow());
  }

  private static String entry(int second, boolean succeeded, String more) {
    return ("{\"operationType\":\"REST\",\"startedAt\":\"2026-03-01T12:00:0%dZ\",\"succeeded\":%s,"
            + "\"summary\":\"OK\"%s}")
        .formatted(second, succeeded, more);
  }

  @Test
  void historyNamesTheJobsThatWereStarted() {
    service.others.put(
        "GET v1beta2/schedules/s/history",
        request ->
            service.items(
                List.of(
                    entry(1, true, ",\"headers\":{\"location\":\"/v1/jobs/a\"}"),
                    entry(3, true, ",\"body\":{\"id\":\"b\"},\"headers\":{}"),
                    entry(2, false, ",\"headers\":{\"Location\":\"/v1/jobs/c\"}"),
                    entry(4, true, ",\"headers\":{\"X\":\"y\"}"),
                    "{\"operationType\":\"OTHER\"}")));
    List<ScheduledStart> history = schedule().history();
    assertEquals(
        List.of("", "b", "", "a"),
        history.stream().map(start -> start.job().map(JobRun::id).orElse("")).toList());
    assertEquals(Instant.parse("2026-03-01T12:00:04Z"), history.get(0).at());
    assertEquals("OK", history.get(0).summary());
    assertEquals(
        List.of(Instant.parse("2026-03-01T12:00:02Z")),
        schedule().failures().stream().map(ScheduledStart::at).toList());
  }

  @Test
  void schedulesAreListedAndDeleted() {
    service.others.put(
        "GET v1beta2/schedules", request -> service.items(List.of("{\"id\":\"s\"}")));
    service.others.put("DELETE v1beta2/schedules/s", request -> service.json(204, ""));
    List<Schedule> all = com.schedules().all().toList();
    assertEquals("[Schedule[s]]", all.toString());
    all.get(0).delete();
    assertTrue(service.requests.contains("DELETE v1beta2/schedules/s"));
  }
}
