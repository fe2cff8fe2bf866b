package io.github.computeops.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.ForbiddenException;
import io.github.computeops.error.JobStartException;
import io.github.computeops.error.ServerException;
import io.github.computeops.job.template.ServerPowerOff;
import io.github.computeops.job.template.ServerPowerOff.OperationType;
import io.github.computeops.work.WorkService.Loss;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which job is the one whose start had no response, and what is said if that is not known. */
class LostStartTest extends WithWork {
  @Test
  void jobsThatWereStartedHereAreNoCandidates() {
    JobRun first = com.jobs().start(POWER_OFF);
    service.loss = Loss.AFTER;
    JobRun second = com.jobs().with(WorkSettings.ofDefaults()).start(POWER_OFF);
    assertEquals(List.of("job-1", "job-2"), List.of(first.id(), second.id()));
    service.loss = Loss.BEFORE;
    assertFalse(notStarted().isOutcomeUnknown());
  }

  @Test
  void jobsOfOtherParametersResourcesAndTemplatesAreNoCandidates() {
    service.loss = Loss.BEFORE;
    ServerPowerOff forced = POWER_OFF.toBuilder().operationType(OperationType.FORCE_OFF).build();
    job("a").request(body(Map.of("operationType", "GracefulShutdown")));
    job("b").request(body(Map.of()));
    job("c").request(body(Map.of("operationType", "ForceOff")).toBuilder().resourceId("x").build());
    job("d")
        .request(body(Map.of("operationType", "ForceOff")).toBuilder().jobTemplate("x").build());
    assertThrows(JobStartException.class, () -> com.jobs().start(forced));
    job("e").request(body(Map.of("operationType", "ForceOff", "added", true)));
    assertEquals("e", com.jobs().start(forced).id());
  }

  @Test
  void withoutADateTheClocksMayBeAMinuteApart() {
    service.hasDate = false;
    job("earlier").request(body(Map.of()));
    service.time.passes(Duration.ofSeconds(61));
    job("job-9").request(body(Map.of()));
    service.time.passes(Duration.ofSeconds(58));
    service.next.add(WorkService.broken());
    assertEquals("job-9", com.jobs().start(POWER_OFF).id());
  }

  @Test
  void serviceThatCannotBeAskedLeavesTheStartUnknown() {
    service.loss = Loss.BEFORE;
    service.others.put("GET v1/jobs", request -> service.json(503, "{}"));
    JobStartException failed = notStarted();
    assertTrue(failed.isOutcomeUnknown());
    assertEquals(List.of(), failed.candidates());
    assertInstanceOf(ServerException.class, failed.getSuppressed()[0]);
    assertTrue(failed.getMessage().contains("it could not be looked for"), failed.getMessage());
  }

  @Test
  void oneMoreLookThatSucceedsTellsThatNoneWasStarted() {
    service.loss = Loss.BEFORE;
    service.others.put(
        "GET v1/jobs",
        request -> service.count("GET") < 9 ? service.json(503, "{}") : service.items(List.of()));
    assertFalse(notStarted().isOutcomeUnknown());
    slept(2, 2, 3, 4.5, 5, 5, 5, 3.5, 2);
  }

  @Test
  void searchThatIsRejectedLeavesTheStartUnknown() {
    service.loss = Loss.BEFORE;
    service.others.put("GET v1/jobs", request -> service.json(403, "{}"));
    JobStartException failed = notStarted();
    assertTrue(failed.isOutcomeUnknown());
    assertInstanceOf(ForbiddenException.class, failed.getSuppressed()[0]);
  }

  @Test
  void interruptOfTheSearchLeavesTheStartUnknown() {
    service.others.put(
        "POST v1/jobs",
        request -> {
          Thread.currentThread().interrupt();
          return WorkService.broken();
        });
    Thread caller = Thread.currentThread();
    service.others.put(
        "GET v1/jobs",
        request -> {
          caller.interrupt();
          return service.json(200, "{\"count\":0,\"items\":[]}");
        });
    JobStartException failed = notStarted();
    assertTrue(Thread.interrupted());
    assertTrue(failed.isOutcomeUnknown());
    assertTrue(failed.getMessage().contains("the search for it ended"), failed.getMessage());
  }
}
