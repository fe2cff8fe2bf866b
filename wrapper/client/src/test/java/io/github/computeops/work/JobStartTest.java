package io.github.computeops.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.BadRequestException;
import io.github.computeops.error.JobStartException;
import io.github.computeops.error.TransportException;
import io.github.computeops.job.JobRequest;
import io.github.computeops.job.template.ServerPowerOff;
import io.github.computeops.job.template.ServerPowerOff.OperationType;
import io.github.computeops.work.WorkService.Loss;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A job is started once, and found again if the response to that was lost. */
class JobStartTest extends WithWork {
  @Test
  void sendsTemplateResourceAndParameters() {
    ServerPowerOff graceful =
        POWER_OFF.toBuilder().operationType(OperationType.GRACEFUL_SHUTDOWN).build();
    assertEquals("job-1", com.jobs().start(graceful).id());
    com.jobs().start(POWER_OFF);
    assertEquals(
        "{\"jobTemplate\":\"d0c13b58-748c-461f-9a61-c0c5c71f1bb4\","
            + "\"resourceType\":\"compute-ops-mgmt/server\",\"resourceId\":\"P1+S1\","
            + "\"jobParams\":{\"operationType\":\"GracefulShutdown\"}}",
        service.bodies.get(0));
    assertFalse(service.bodies.get(1).contains("jobParams"), service.bodies.get(1));
  }

  @Test
  void rejectedRequestIsThrownAndNothingIsLookedFor() {
    service.next.add(service.json(400, "{}"));
    assertThrows(BadRequestException.class, () -> com.jobs().start(POWER_OFF));
    assertEquals(List.of("POST v1/jobs"), service.requests);
  }

  @Test
  void requestThatNeverLeftIsThrown() {
    service.close();
    TransportException failed =
        assertThrows(TransportException.class, () -> com.jobs().start(POWER_OFF));
    assertFalse(failed.isOutcomeUnknown());
  }

  @Test
  void jobWhoseResponseWasCutIsFoundAgain() {
    service.loss = Loss.AFTER;
    service.script = job -> job.succeedsAfter(30);
    JobRun run = com.jobs().start(POWER_OFF);
    assertEquals("job-1", run.id());
    assertTrue(run.await(HOUR).isSuccess());
    assertEquals(1, service.count("POST"));
    assertEquals(
        "GET v1/jobs?filter=jobTemplate eq 'd0c13b58-748c-461f-9a61-c0c5c71f1bb4' and resource/id"
            + " eq 'P1+S1'&sort=createdAt desc&limit=100",
        service.requests.get(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 504})
  void jobIsLookedForAfterAnErrorThatLeavesItUnknown(int status) {
    job("job-9").request(body(Map.of()));
    service.next.add(service.json(status, "{}"));
    assertEquals("job-9", com.jobs().start(POWER_OFF).id());
  }

  @Test
  void jobWhoseStartWasCutBeforeIsNotStarted() {
    service.loss = Loss.BEFORE;
    JobStartException failed = notStarted();
    assertFalse(failed.isOutcomeUnknown());
    assertEquals(List.of(), failed.candidates());
    assertInstanceOf(TransportException.class, failed.getCause());
    assertEquals(
        "The response to the start of ServerPowerOff[compute-ops-mgmt/server P1+S1, {}] was lost,"
            + " and no such job appeared within PT30S, so none was started.",
        failed.getMessage());
    slept(2, 2, 3, 4.5, 5, 5, 5, 3.5);
    assertEquals(1, service.count("POST"));
  }

  @Test
  void jobThatIsSlowToAppearIsFound() {
    service.loss = Loss.AFTER;
    service.script = job -> job.appearsAfter(29);
    assertEquals("job-1", com.jobs().start(POWER_OFF).id());
  }

  @ParameterizedTest
  @ValueSource(longs = {-3600, 3600, 0})
  void clockOfTheServiceMayBeAnHourOff(long seconds) {
    service.clockError = Duration.ofSeconds(seconds);
    job("earlier").request(body(Map.of()));
    service.time.passes(Duration.ofSeconds(2));
    service.loss = Loss.AFTER;
    assertEquals("job-2", com.jobs().start(POWER_OFF).id());
  }

  @Test
  void twoCandidatesAreUnknown() {
    service.script = job -> service.job("other").request(body(Map.of())) == null ? null : job;
    service.loss = Loss.AFTER;
    JobStartException failed = notStarted();
    assertTrue(failed.isOutcomeUnknown());
    assertEquals(List.of("job-1", "other"), failed.candidates());
    assertTrue(
        failed
            .getMessage()
            .endsWith("it may be one of [job-1, other]; review these before you start it again."),
        failed.getMessage());
  }

  @Test
  void searchCanBeTurnedOff() {
    service.loss = Loss.AFTER;
    Jobs jobs = com.jobs().with(WorkSettings.builder().lostStart(Duration.ZERO).build());
    assertTrue(
        assertThrows(TransportException.class, () -> jobs.start(POWER_OFF)).isOutcomeUnknown());
    assertEquals(List.of("POST v1/jobs"), service.requests);
  }

  @Test
  void webPageInsteadOfAJobIsFoundByItsAddress() {
    service.next.add(
        service
            .json(201, "<html>")
            .newBuilder()
            .setHeader("Location", "/compute-ops-mgmt/v1/jobs/job-7")
            .build());
    assertEquals("job-7", com.jobs().start(POWER_OFF).id());
    service.next.add(
        service.json(201, "{}").newBuilder().setHeader("Location", "jobs/job-8").build());
    assertEquals("job-8", com.jobs().start(POWER_OFF).id());
    assertEquals(List.of("POST v1/jobs", "POST v1/jobs"), service.requests);
  }

  @Test
  void responseWithoutAnIdIsLookedFor() {
    job("job-9").request(body(Map.of()));
    service.next.add(service.json(201, "{}"));
    assertEquals("job-9", com.jobs().start(POWER_OFF).id());
    job("job-10").request(body(Map.of()));
    service.next.add(service.json(201, "<html>"));
    assertEquals("job-10", com.jobs().start(POWER_OFF).id());
  }

  @Test
  void jobsOfARequestAreFoundAfterARestart() {
    Instant since = service.time.instant();
    job("a").request(body(Map.of()));
    service.time.passes(Duration.ofSeconds(1));
    job("b").request(body(Map.of()));
    assertEquals(
        List.of("a", "b"), com.jobs().find(POWER_OFF, since).stream().map(JobRun::id).toList());
    assertEquals(
        List.of("b"),
        com.jobs().find(POWER_OFF, since.plusMillis(1)).stream().map(JobRun::id).toList());
  }

  @Test
  void nothingIsStartedOfNothing() {
    assertEquals(
        "The request must not be null.",
        assertThrows(IllegalArgumentException.class, () -> com.jobs().start((JobRequest) null))
            .getMessage());
  }
}
