package io.github.computeops.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.ForbiddenException;
import io.github.computeops.error.ServerException;
import io.github.computeops.error.WaitEndedException;
import io.github.computeops.error.WorkFailedException;
import io.github.computeops.failure.ComputeOpsException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many jobs are waited for with few requests. */
class AwaitAllTest extends WithWork {
  private List<JobRun> runs(String... ids) {
    return java.util.Arrays.stream(ids).map(this::attached).toList();
  }

  private List<JobRun> many(int count, int seconds) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              job("j" + i).succeedsAfter(seconds);
              return attached("j" + i);
            })
        .toList();
  }

  @Test
  void outcomesAreInTheOrderOfTheJobs() {
    job("a").succeedsAfter(40);
    job("b").at(2, "COMPLETE", "FAILURE");
    job("c").at(1, "STALLED");
    job("d").at(1, "RUNNING");
    JobOutcomes outcomes =
        com.jobs().awaitAll(runs("a", "b", "c", "d", "a"), Duration.ofMinutes(1));
    assertEquals(List.of("a", "b", "c", "d"), ids(outcomes.all()));
    assertEquals(List.of("a"), ids(outcomes.succeeded()));
    assertEquals(List.of("b"), ids(outcomes.unsuccessful()));
    assertEquals(List.of("c", "d"), ids(outcomes.unfinished()));
    assertEquals(
        "[a succeeded, b failed, c is stalled; dismiss it, or wait on with awaitEnd, d was still"
            + " running at the deadline]",
        outcomes.toString());
    WorkFailedException failed = assertThrows(WorkFailedException.class, outcomes::orThrow);
    assertEquals("3 of 4 jobs did not succeed; the job b failed.", failed.getMessage());
    assertEquals("b", failed.id());
  }

  @Test
  void hundredJobsAreReadWithOneRequest() {
    JobOutcomes outcomes = com.jobs().awaitAll(many(250, 20), HOUR);
    assertEquals(250, outcomes.orThrow().succeeded().size());
    slept(5, 7.5, 11.25);
    assertEquals(4 * 3, service.count("GET v1/jobs?filter=id in ('j"));
    assertEquals(12, service.requests.size());
  }

  @Test
  void manyJobsNeedAFiftiethOfTheRequestsAndEndOnePaceAfterTheLast() {
    List<JobRun> runs = many(500, 600);
    Instant began = service.time.instant();
    AtomicLong rounds = new AtomicLong();
    com.jobs().awaitAll(runs, HOUR, progress -> rounds.incrementAndGet()).orThrow();
    assertTrue(service.requests.size() * 50L <= 500 * rounds.get(), rounds.toString());
    Duration took = Duration.between(began, service.time.instant());
    assertTrue(took.compareTo(Duration.ofSeconds(600 + 30)) <= 0, took.toString());
  }

  @Test
  void settledJobsAreNotReadAgain() {
    List<JobRun> runs = new ArrayList<>(many(100, 3));
    job("last").succeedsAfter(20);
    runs.add(attached("last"));
    com.jobs().awaitAll(runs, HOUR).orThrow();
    assertEquals(
        "GET v1/jobs?filter=id in ('last')&limit=100",
        service.requests.get(service.requests.size() - 1));
  }

  @Test
  void startedJobsAreFirstReadAfterTwoSeconds() {
    service.script = job -> job.succeedsAfter(1);
    List<JobRun> runs = List.of(com.jobs().start(POWER_OFF), com.jobs().start(POWER_OFF));
    com.jobs().awaitAll(runs, HOUR).orThrow();
    slept(2);
    assertEquals(3, service.requests.size());
  }

  @Test
  void jobThatTheListLacksIsReadByItself() {
    job("a").listedAfter(100_000).succeedsAfter(3);
    com.jobs().awaitAll(runs("a"), HOUR).orThrow();
    assertEquals(2, service.count("GET v1/jobs/a"));
  }

  @Test
  void jobThatIsGoneVanishedAndTheOthersGoOn() {
    job("a").succeedsAfter(20);
    job("b").at(1, "RUNNING").vanishesAfter(3);
    JobOutcomes outcomes = com.jobs().awaitAll(runs("a", "b", "none"), HOUR);
    assertInstanceOf(JobOutcome.Succeeded.class, outcomes.all().get(0));
    assertInstanceOf(JobOutcome.Vanished.class, outcomes.all().get(1));
    assertInstanceOf(JobOutcome.Vanished.class, outcomes.all().get(2));
  }

  @Test
  void listThatTheServiceRejectsIsReplacedBySingleReads() {
    job("a").succeedsAfter(3);
    job("b").succeedsAfter(3);
    service.others.put("GET v1/jobs", request -> service.json(400, "{}"));
    com.jobs().awaitAll(runs("a", "b"), HOUR).orThrow();
    assertEquals(2, service.count("GET v1/jobs/a"));
    assertEquals(2, service.count("GET v1/jobs/b"));
  }

  @Test
  void errorsThatMayPassAreBorne() {
    job("a").succeedsAfter(3);
    service.next.add(service.json(503, "{}"));
    service.next.add(WorkService.broken());
    com.jobs().awaitAll(runs("a"), HOUR).orThrow();
    slept(5, 7.5);
    service.others.put("GET v1/jobs", request -> service.json(503, "{}"));
    job("b").succeedsAfter(3);
    JobOutcome.StillRunning running =
        (JobOutcome.StillRunning)
            com.jobs().awaitAll(runs("b"), Duration.ofSeconds(9)).all().get(0);
    assertInstanceOf(ServerException.class, running.lastFailure().orElseThrow());
  }

  @Test
  void lastFailureIsThatOfTheJobsOwnRead() {
    List<JobRun> runs = many(100, 3600);
    job("last").listedAfter(100_000).at(0, "RUNNING");
    runs = Stream.concat(runs.stream(), Stream.of(attached("last"))).toList();
    service.others.put(
        "GET v1/jobs",
        request ->
            request.getTarget().contains("j99")
                ? service.json(503, "{}")
                : service.items(List.of()));
    List<JobOutcome> outcomes = com.jobs().awaitAll(runs, Duration.ofSeconds(1)).all();
    assertInstanceOf(ServerException.class, failure(outcomes.get(0)).orElseThrow());
    assertEquals(Optional.empty(), failure(outcomes.get(100)));
    service.others.put("GET v1/jobs/last", request -> service.json(500, "{}"));
    outcomes = com.jobs().awaitAll(runs, Duration.ofSeconds(1)).all();
    assertInstanceOf(ServerException.class, failure(outcomes.get(100)).orElseThrow());
  }

  private static Optional<ComputeOpsException> failure(JobOutcome outcome) {
    return assertInstanceOf(JobOutcome.StillRunning.class, outcome).lastFailure();
  }

  @Test
  void otherErrorsEndTheWait() {
    job("a").at(1, "RUNNING");
    service.next.add(service.json(403, "{}"));
    assertThrows(ForbiddenException.class, () -> com.jobs().awaitAll(runs("a"), HOUR));
  }

  @Test
  void interruptEndsTheWait() {
    job("a").at(1, "RUNNING");
    WaitEndedException ended =
        assertThrows(
            WaitEndedException.class,
            () ->
                com.jobs()
                    .awaitAll(runs("a"), HOUR, progress -> Thread.currentThread().interrupt()));
    assertTrue(Thread.interrupted());
    assertTrue(ended.getMessage().contains("1 jobs"), ended.getMessage());
  }

  @Test
  void progressCountsWhatIsSettled() {
    job("a").succeedsAfter(3);
    job("b").succeedsAfter(8);
    List<JobsProgress> told = new ArrayList<>();
    com.jobs().awaitAll(runs("a", "b"), Duration.ofMinutes(1), told::add);
    assertEquals(
        List.of("0 of 2, after 0 s", "1 of 2, after 5 s", "2 of 2, after 12 s"),
        told.stream().map(JobsProgress::toString).toList());
    assertEquals("b", told.get(1).running().get(0).id().orElseThrow());
    assertEquals(Duration.ofMillis(47_500), told.get(2).remaining());
  }

  @Test
  void noJobsAreDoneAtOnce() {
    assertEquals(List.of(), com.jobs().awaitAll(List.of(), HOUR).orThrow().all());
    assertEquals(List.of(), service.requests);
  }

  @Test
  void runsOfOthersAreReadByTheirIds() {
    job("a").at(0, "COMPLETE", "SUCCESS");
    JobRun mock =
        (JobRun)
            java.lang.reflect.Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {JobRun.class},
                (proxy, method, arguments) -> method.getName().equals("hashCode") ? 1 : "a");
    assertEquals(List.of("a"), ids(com.jobs().awaitAll(List.of(mock), HOUR).succeeded()));
  }
}
