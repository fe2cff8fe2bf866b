package io.github.computeops.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.listener.JobEnd;
import io.github.computeops.model.AsyncOperationV1;
import io.github.computeops.model.JobV1;
import io.github.computeops.model.ReportV1beta2;
import io.github.computeops.model.ScheduleRestHistoryV1beta2;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the values of work have and show, as those who make them for a test see it. */
class ValuesOfWorkTest extends WithWork {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private final JobV1 read = JobV1.builder().id("j").build();

  @Test
  void outcomesNameTheirWorkAndWhatBecameOfIt() {
    JobRun job = attached("j");
    assertEquals("j failed", new JobOutcome.Failed(job, read).toString());
    OperationRun operation = com.operations().attach("o");
    assertEquals(
        "o was cancelled",
        new OperationOutcome.Cancelled(operation, AsyncOperationV1.builder().build()).toString());
    ReportRun report = com.reports().attach("r");
    assertEquals(
        "r is made",
        new ReportOutcome.Completed(report, ReportV1beta2.builder().build()).toString());
  }

  @Test
  void childNamesItsServerAndWhatBecameOfIt() {
    JobRun run = attached("j");
    ChildJobs.Child over =
        new ChildJobs.Child("s1", run, read, Optional.of(new JobOutcome.Succeeded(run, read)));
    ChildJobs.Child on = new ChildJobs.Child("s2", run, read, Optional.empty());
    assertEquals(
        "[s1: succeeded, s2: goes on], not reached: [s3]",
        new ChildJobs(List.of(over, on), List.of("s3")).toString());
    assertSame(read, over.job());
    assertSame(run, over.run());
  }

  @Test
  void progressHasTheJobAndTheTimes() {
    JobProgress one = new JobProgress(attached("j"), read, SECOND, MINUTE);
    assertEquals("no state, after 1 s", one.toString());
    assertSame(read, one.job());
    assertEquals(SECOND, one.elapsed());
    assertEquals(MINUTE, one.remaining());
    JobOutcome over = new JobOutcome.Succeeded(attached("j"), read);
    JobsProgress many = new JobsProgress(List.of(over), List.of(read), SECOND, MINUTE);
    assertEquals("1 of 2, after 1 s", many.toString());
    assertEquals(List.of(over), many.settled());
    assertEquals(SECOND, many.elapsed());
    assertEquals(MINUTE, many.remaining());
  }

  @Test
  void outcomesAreIteratedInTheirOrder() {
    List<JobOutcome> given = new ArrayList<>();
    given.add(new JobOutcome.Succeeded(attached("a"), read));
    given.add(new JobOutcome.Errored(attached("b"), read));
    JobOutcomes outcomes = new JobOutcomes(given);
    given.clear();
    List<String> ids = new ArrayList<>();
    outcomes.forEach(outcome -> ids.add(outcome.run().id()));
    assertEquals(List.of("a", "b"), ids);
  }

  @Test
  void scheduledStartHasItsEntry() {
    ScheduleRestHistoryV1beta2 entry = ScheduleRestHistoryV1beta2.of(Map.of("statusCode", 201));
    ScheduledStart start =
        new ScheduledStart(Instant.EPOCH, true, "OK", Optional.of(attached("j")), entry);
    assertSame(entry, start.entry());
    assertTrue(start.isStarted());
    assertEquals("j", start.job().orElseThrow().id());
  }

  @Test
  void reportThatCannotBeReadLeavesTheReason() {
    service.others.put("GET v1beta2/reports/r", request -> service.json(503, "{}"));
    ReportOutcome.StillRunning outcome =
        assertInstanceOf(
            ReportOutcome.StillRunning.class, com.reports().attach("r").await(Duration.ZERO));
    assertTrue(outcome.lastFailure().isPresent());
    assertEquals(Map.of("id", "r"), outcome.report().toMap());
  }

  @Test
  void endOfAJobHasWhatListenersNeed() {
    JobEnd end = new JobEnd("j", "t", "FAILED", Optional.of(MINUTE));
    assertEquals("JobEnd[j, template=t, FAILED, PT1M]", end.toString());
  }
}
