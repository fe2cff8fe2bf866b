package io.github.computeops.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.NotFoundException;
import io.github.computeops.error.WorkFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the wait for a job returns, and when it looks. */
class JobAwaitTest extends WithWork {
  @Test
  void completeWithSuccessSucceeded() {
    job("j").succeedsAfter(20);
    JobOutcome outcome = attached("j").await(HOUR);
    assertTrue(outcome.isSuccess());
    assertTrue(outcome.isEnd());
    assertSame(outcome, outcome.orThrow());
    assertEquals("COMPLETE", outcome.job().state().orElseThrow().toString());
    assertEquals("j", outcome.run().id());
    assertEquals("succeeded", outcome.summary());
  }

  @Test
  void completeWithFailureFailed() {
    job("j").at(1, "RUNNING").at(9, "COMPLETE", "FAILURE").always(job -> job.status("No bundle"));
    JobOutcome outcome = awaited(JobOutcome.Failed.class, "j");
    assertFalse(outcome.isSuccess());
    assertTrue(outcome.isEnd());
    WorkFailedException failed = assertThrows(WorkFailedException.class, outcome::orThrow);
    assertEquals("The job j failed: No bundle", failed.getMessage());
    assertEquals("j", failed.id());
  }

  @Test
  void errorOfTheServiceErrored() {
    job("j").at(3, "ERROR");
    JobOutcome outcome = awaited(JobOutcome.Errored.class, "j");
    assertTrue(outcome.isEnd());
    assertEquals("ended by an error of the service", outcome.summary());
  }

  @Test
  void declinedByAnApprover() {
    job("j").at(0, "COMPLETE", "DECLINED");
    assertEquals("was declined by an approver", awaited(JobOutcome.Declined.class, "j").summary());
    assertEquals(List.of(), service.time.sleeps());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ABORTED"})
  void completeWithoutAKnownResultIsNoSuccess(String result) {
    ScriptedJob job = job("j");
    if (result.isEmpty()) {
      job.at(1, "COMPLETE");
    } else {
      job.at(1, "COMPLETE", result);
    }
    JobOutcome outcome = awaited(JobOutcome.Ended.class, "j");
    assertTrue(outcome.isEnd());
    assertEquals("ended without a known result", outcome.summary());
    assertThrows(WorkFailedException.class, outcome::orThrow);
  }

  @Test
  void stalledJobReturnsAtOnceAndCanBeWaitedOnFor() {
    job("j").at(1, "STALLED").at(100, "COMPLETE", "SUCCESS");
    service.time.passes(Duration.ofSeconds(2));
    JobOutcome outcome = awaited(JobOutcome.Stalled.class, "j");
    assertFalse(outcome.isEnd());
    assertEquals("is stalled; dismiss it, or wait on with awaitEnd", outcome.summary());
    assertInstanceOf(JobOutcome.Succeeded.class, outcome.run().awaitEnd(HOUR));
  }

  @Test
  void jobThatNeedsAnApprovalReturnsAtOnceAndCanBeWaitedOnFor() {
    job("j").at(0, "APPROVAL_PENDING").at(100, "COMPLETE", "DECLINED");
    JobOutcome outcome = awaited(JobOutcome.AwaitingApproval.class, "j");
    assertFalse(outcome.isEnd());
    assertEquals("awaits an approval; decide on it, or wait on with awaitEnd", outcome.summary());
    assertInstanceOf(JobOutcome.Declined.class, outcome.run().awaitEnd(HOUR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HALTED", "running", "Pending"})
  void stateThatNobodyKnowsIsWaitedFor(String state) {
    job("j").at(0, state).at(40, "complete", "success");
    assertTrue(attached("j").await(HOUR).isSuccess());
    slept(2 + 3, 7.5, 11.25, 16.875);
  }

  @Test
  void jobWithoutAStateIsWaitedFor() {
    job("j").at(0, job -> job).at(5, "COMPLETE", "SUCCESS");
    assertTrue(attached("j").await(HOUR).isSuccess());
  }

  @Test
  void startedJobIsLookedAtAfterTwoSecondsThenLessAndLess() {
    service.script = job -> job.succeedsAfter(150);
    assertTrue(com.jobs().start(POWER_OFF).await(HOUR).isSuccess());
    slept(2, 5, 7.5, 11.25, 16.875, 25.312, 30, 30, 30);
    assertEquals(9, service.count("GET v1/jobs/job-1"));
  }

  @Test
  void aFifthOfEachDelayIsRandom() {
    service.time.chance(0);
    service.script = job -> job.succeedsAfter(5);
    com.jobs().start(POWER_OFF).await(HOUR);
    slept(1.6, 4);
  }

  @Test
  void paceCanBeSet() {
    Pace pace =
        Pace.builder()
            .first(Duration.ofSeconds(1))
            .second(Duration.ofSeconds(2))
            .growth(2)
            .longest(Duration.ofSeconds(6))
            .build();
    service.script = job -> job.succeedsAfter(20);
    Jobs jobs = com.jobs().with(WorkSettings.builder().pace(pace).build());
    assertTrue(jobs.start(POWER_OFF).await(HOUR).isSuccess());
    slept(1, 2, 4, 6, 6, 6);
  }

  @Test
  void attachedJobIsLookedAtAtOnce() {
    job("j").at(0, "COMPLETE", "SUCCESS");
    assertTrue(attached("/compute-ops-mgmt/v1/jobs/j").await(Duration.ZERO).isSuccess());
    assertEquals(List.of(), service.time.sleeps());
    assertEquals(List.of("GET v1/jobs/j"), service.requests);
  }

  @Test
  void waitIsCutAtTheDeadlineAndLooksOnceMore() {
    job("j").at(1, "RUNNING");
    JobOutcome outcome = awaited(Duration.ofSeconds(14));
    assertFalse(outcome.isEnd());
    assertEquals("was still running at the deadline", outcome.summary());
    assertEquals("RUNNING", outcome.job().state().orElseThrow().toString());
    slept(5, 7.5, 1.5);
    assertEquals(4, service.count("GET"));
  }

  private JobOutcome.StillRunning awaited(Duration deadline) {
    return assertInstanceOf(JobOutcome.StillRunning.class, attached("j").await(deadline));
  }

  @Test
  void jobThatEndsAtTheDeadlineIsSeenToEnd() {
    job("j").succeedsAfter(14);
    assertTrue(attached("j").await(Duration.ofSeconds(14)).isSuccess());
  }

  @Test
  void runThatWasStillRunningCanBeWaitedForAgain() {
    job("j").succeedsAfter(30);
    JobOutcome first = attached("j").await(Duration.ofSeconds(3));
    assertTrue(first.run().await(HOUR).isSuccess());
  }

  @Test
  void startedJobMayTakeSomeSecondsToAppear() {
    service.script = job -> job.appearsAfter(25).succeedsAfter(60);
    assertTrue(com.jobs().start(POWER_OFF).await(HOUR).isSuccess());
  }

  @Test
  void startedJobThatNeverAppearsVanished() {
    service.script = job -> job.appearsAfter(100_000);
    JobOutcome outcome = com.jobs().start(POWER_OFF).await(HOUR);
    assertInstanceOf(JobOutcome.Vanished.class, outcome);
    assertEquals("PENDING", outcome.job().state().orElseThrow().toString());
    slept(2, 5, 7.5, 11.25, 16.875);
  }

  @Test
  void jobThatIsGoneAfterItWasSeenVanished() {
    service.script = job -> job.at(1, "RUNNING").vanishesAfter(5);
    JobOutcome outcome = com.jobs().start(POWER_OFF).await(HOUR);
    assertInstanceOf(JobOutcome.Vanished.class, outcome);
    assertEquals("does not exist, or no longer; how it ended is unknown", outcome.summary());
    assertEquals("RUNNING", outcome.job().state().orElseThrow().toString());
    slept(2, 5);
  }

  @Test
  void attachedJobThatDoesNotExistVanished() {
    JobOutcome outcome = awaited(JobOutcome.Vanished.class, "none");
    assertEquals("none", outcome.job().id().orElseThrow());
    assertThrows(NotFoundException.class, () -> outcome.run().poll());
  }

  @Test
  void progressIsToldAfterEachLook() {
    job("j").at(1, "RUNNING").at(12, "COMPLETE", "SUCCESS").always(job -> job.status("Busy"));
    List<JobProgress> told = new ArrayList<>();
    attached("j").await(Duration.ofSeconds(60), told::add);
    assertEquals(
        List.of(
            "PENDING, Busy, after 0 s", "RUNNING, Busy, after 5 s", "COMPLETE, Busy, after 12 s"),
        told.stream().map(JobProgress::toString).toList());
    assertEquals(Duration.ofMillis(47_500), told.get(2).remaining());
    assertEquals("j", told.get(0).run().id());
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, -3600})
  void negativeDeadlineIsRejected(long seconds) {
    Duration deadline = Duration.ofSeconds(seconds);
    assertEquals(
        "The deadline is " + deadline + "; give zero or more.",
        assertThrows(IllegalArgumentException.class, () -> attached("j").await(deadline))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> attached("j").await(null));
  }

  @Test
  void blankIdIsRejected() {
    assertEquals(
        "The id of the job must not be blank.",
        assertThrows(IllegalArgumentException.class, () -> attached(" ")).getMessage());
    assertThrows(IllegalArgumentException.class, () -> attached("/v1/jobs/"));
  }
}
