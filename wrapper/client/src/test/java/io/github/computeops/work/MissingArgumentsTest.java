package io.github.computeops.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Arguments that are null are named before anything is sent. */
class MissingArgumentsTest extends WithWork {
  @Test
  void missingArgumentIsNamed() {
    Map<String, Executable> calls = new TreeMap<>();
    JobRun run = attached("j");
    calls.put("settings", () -> com.jobs().with(null));
    calls.put("request", () -> com.jobs().find(null, Instant.EPOCH));
    calls.put("since", () -> com.jobs().find(POWER_OFF, null));
    calls.put("filter", () -> com.jobs().find(null));
    calls.put("call", () -> com.jobs().startedBy(null));
    calls.put("id of the job", () -> com.jobs().attach(null));
    calls.put("jobs", () -> com.jobs().awaitAll(null, HOUR));
    calls.put("job", () -> com.jobs().awaitAll(Arrays.asList(run, null), HOUR));
    calls.put("progress", () -> run.await(HOUR, null));
    calls.put("executor", () -> run.whenEnded(null));
    calls.put("id of the operation", () -> com.operations().attach(null));
    calls.put("id of the report", () -> com.reports().attach(null));
    calls.put("target", () -> com.reports().attach("r").writeCsv(null));
    calls.put("id of the schedule", () -> com.schedules().attach(null));
    calls.put("time", () -> com.schedules().attach("s").realign(null, ZoneOffset.UTC));
    calls.put("time zone", () -> com.schedules().attach("s").realign(LocalTime.NOON, null));
    calls.forEach(
        (name, call) ->
            assertEquals(
                "The " + name + " must not be null.",
                assertThrows(IllegalArgumentException.class, call).getMessage()));
    assertEquals(List.of(), service.requests);
  }

  @Test
  void progressOfManyAndOfAnOperationMustBeGiven() {
    assertThrows(IllegalArgumentException.class, () -> com.jobs().awaitAll(List.of(), HOUR, null));
    assertThrows(
        IllegalArgumentException.class, () -> com.operations().attach("o").await(HOUR, null));
  }
}
