package io.github.computeops.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.TestClient;
import io.github.computeops.error.ApiException;
import io.github.computeops.error.ForbiddenException;
import io.github.computeops.error.ServerException;
import io.github.computeops.error.WaitEndedException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ends a wait, and what it bears. */
class BrokenWaitTest extends WithWork {
  /** The common pool may have one thread only. */
  private static final Executor OWN_THREAD = work -> new Thread(work).start();

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 502, 503, 504, 507})
  void errorThatMayPassIsBorneWithoutAnExtraRequest(int status) {
    job("j").succeedsAfter(10);
    service.next.add(service.json(status, "{}"));
    assertTrue(attached("j").await(HOUR).isSuccess());
    assertEquals(3, service.count("GET"));
  }

  @Test
  void brokenConnectionsAndWebPagesAreBorne() {
    job("j").succeedsAfter(10);
    service.next.add(WorkService.broken());
    service.next.add(service.json(200, "<html>"));
    assertTrue(attached("j").await(HOUR).isSuccess());
    slept(5, 7.5);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 451})
  void otherErrorsEndTheWait(int status) {
    job("j").at(0, "RUNNING");
    service.next.add(service.json(status, "{}"));
    service.next.add(service.json(status, "{}"));
    assertEquals(
        status, assertThrows(ApiException.class, () -> attached("j").await(HOUR)).status());
  }

  @Test
  void serviceThatIsDownUntilTheDeadlineLeavesTheReason() {
    for (int i = 0; i < 3; i++) {
      service.next.add(service.json(503, "{}"));
    }
    JobOutcome.StillRunning outcome =
        assertInstanceOf(
            JobOutcome.StillRunning.class, attached("j").await(Duration.ofSeconds(10)));
    assertInstanceOf(ServerException.class, outcome.lastFailure().orElseThrow());
    assertEquals(java.util.Map.of("id", "j"), outcome.job().toMap());
    job("k").at(0, "RUNNING");
    assertEquals(
        java.util.Optional.empty(),
        ((JobOutcome.StillRunning) attached("k").await(Duration.ofSeconds(1))).lastFailure());
  }

  @Test
  void interruptEndsTheWaitAndStaysSet() {
    job("j").at(0, "RUNNING");
    WaitEndedException ended =
        assertThrows(
            WaitEndedException.class,
            () -> attached("j").await(HOUR, progress -> Thread.currentThread().interrupt()));
    assertTrue(Thread.interrupted());
    assertEquals(
        "The wait for the job j ended, since the thread was interrupted; the work goes on.",
        ended.getMessage());
    assertEquals(List.of("GET v1/jobs/j"), service.requests);
  }

  @Test
  void interruptDuringALookEndsTheWait() {
    job("j").at(0, "RUNNING");
    Thread.currentThread().interrupt();
    assertThrows(WaitEndedException.class, () -> attached("j").await(HOUR));
    assertTrue(Thread.interrupted());
  }

  @Test
  void closingTheClientEndsTheWait() throws Exception {
    job("j").at(0, "RUNNING");
    try (ComputeOps real = TestClient.of(service.uri(), builder -> builder)) {
      CompletableFuture<JobOutcome> wait =
          CompletableFuture.supplyAsync(
              () -> real.jobs().attach("j").await(HOUR, progress -> closeSoon(real)), OWN_THREAD);
      Exception ended = assertThrows(Exception.class, () -> wait.get(10, TimeUnit.SECONDS));
      assertInstanceOf(WaitEndedException.class, ended.getCause());
      assertEquals(
          "The wait for the job j ended, since the client was closed; the work goes on.",
          ended.getCause().getMessage());
    }
  }

  private static void closeSoon(ComputeOps real) {
    CompletableFuture.runAsync(
        real::close, CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS, OWN_THREAD));
  }

  @Test
  void waitThroughAClosedClientSaysSo() {
    JobRun run = attached("j");
    com.close();
    assertThrows(WaitEndedException.class, () -> run.await(HOUR));
  }

  @Test
  void whenEndedWaitsOnAThreadOfTheExecutor() throws Exception {
    job("j").succeedsAfter(20);
    ExecutorService one = Executors.newSingleThreadExecutor();
    assertTrue(attached("j").whenEnded(one).get(10, TimeUnit.SECONDS).isSuccess());
    one.shutdownNow();
  }

  @Test
  void whenEndedFailsAsTheWaitDoes() {
    service.next.add(service.json(403, "{}"));
    Exception failed =
        assertThrows(Exception.class, () -> attached("j").whenEnded(Runnable::run).get());
    assertInstanceOf(ForbiddenException.class, failed.getCause());
  }

  @Test
  void cancelledFutureEndsItsWait() throws Exception {
    job("j").at(0, "RUNNING");
    ExecutorService one = Executors.newSingleThreadExecutor();
    CompletableFuture<JobOutcome> future = attached("j").whenEnded(one);
    assertTrue(future.cancel(false));
    one.shutdown();
    assertTrue(one.awaitTermination(10, TimeUnit.SECONDS));
    assertThrows(CancellationException.class, future::get);
    assertFalse(one.shutdownNow().iterator().hasNext());
  }
}
