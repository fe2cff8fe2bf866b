package io.github.computeops.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.job.JobRequest;
import io.github.computeops.job.template.ServerInventory;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service takes of a schedule. */
class ScheduleLimitsTest extends WithWork {
  private static final JobRequest INVENTORY = ServerInventory.builder().server("P1+S1").build();

  @BeforeEach
  void answerSchedules() {
    service.others.put("POST v1beta2/schedules", request -> service.json(201, "{\"id\":\"s\"}"));
  }

  private static ZonedDateTime at(String text) {
    return ZonedDateTime.parse(text);
  }

  private static String message(org.junit.jupiter.api.function.Executable call) {
    return assertThrows(IllegalArgumentException.class, call).getMessage();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT15M", "PT0S", "P365D", "-P1D"})
  void intervalOutOfRangeIsRejected(Duration interval) {
    assertEquals(
        "The interval is " + interval + "; give more than 15 minutes and less than 365 days.",
        message(() -> com.schedules().every("x", INVENTORY, at("2026-03-02T03:00Z"), interval)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-01T11:59:59Z", "2027-03-01T12:00:01Z"})
  void startOutOfRangeIsRejected(String start) {
    assertEquals(
        "The schedule is to start at " + at(start) + "; give a time within a year from now.",
        message(() -> com.schedules().once("x", INVENTORY, at(start))));
    com.schedules().once("x", INVENTORY, at("2027-03-01T12:00Z"));
  }

  @Test
  void nameIsFromOneToAHundredCharacters() {
    com.schedules().once("x".repeat(100), INVENTORY, at("2026-03-02T03:00Z"));
    assertEquals(
        "The name of the schedule has 101 characters; give 100 at most.",
        message(() -> com.schedules().once("x".repeat(101), INVENTORY, at("2026-03-02T03:00Z"))));
    assertEquals(
        "The name of the schedule must not be blank.",
        message(() -> com.schedules().once(" ", INVENTORY, at("2026-03-02T03:00Z"))));
  }
}
