package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.TransportException;
import io.github.computeops.model.JobCreateV1;
import io.github.computeops.model.JobV1;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** How many connections there are, and how long a call waits for one. */
class ConnectionsTest {
  private static final String WHOLE =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
  private static final JobCreateV1 JOB =
      JobCreateV1.of(
          Map.of("jobTemplate", "t", "resourceId", "r", "resourceType", "compute-ops-mgmt/server"));

  @Test
  void callsBeyondTheLimitWaitForAConnection() throws Exception {
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (RawServer server =
            new RawServer(
                connection -> {
                  most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                  TestThreads.rest(20);
                  underWay.decrementAndGet();
                  RawServer.say(connection, WHOLE);
                });
        ComputeOps com =
            TestClient.of(server.uri(), b -> b.connections(Connections.builder().max(2).build()))) {
      TestThreads.inParallel(10, () -> com.serversV1().get("1"));
      assertEquals(2, most.get());
      assertEquals(10, server.requests());
      assertEquals(2, server.connections());
    }
  }

  @Test
  void callThatGetsNoConnectionInTimeSaysSo() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    try (RawServer silent = new RawServer(connection -> begun.countDown());
        ComputeOps com =
            TestClient.of(silent.uri(), b -> b.connections(Connections.builder().max(1).build()))) {
      CompletableFuture.runAsync(() -> com.serversV1().get("1"));
      begun.await();
      ComputeOpsView hasty =
          com.withOptions(CallOptions.builder().noRetry().timeout(Duration.ofMillis(100)).build());
      TransportException failed =
          assertThrows(TransportException.class, () -> hasty.jobsV1().create(JOB));
      assertEquals(
          "POST /compute-ops-mgmt/v1/jobs failed: no connection was free within 100 ms; all 1 are"
              + " in use",
          failed.getMessage());
      assertFalse(failed.isOutcomeUnknown());
    }
  }

  @Test
  void waitForAConnectionCountsToTheTimeoutOfTheCall() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    try (RawServer slow =
            new RawServer(
                connection -> {
                  begun.countDown();
                  TestThreads.rest(700);
                  RawServer.say(connection, WHOLE);
                });
        ComputeOps com =
            TestClient.of(slow.uri(), b -> b.connections(Connections.builder().max(1).build()))) {
      CompletableFuture.runAsync(() -> com.serversV1().get("1"));
      begun.await();
      ComputeOpsView hasty =
          com.withOptions(CallOptions.builder().noRetry().timeout(Duration.ofSeconds(1)).build());
      assertEquals(
          "GET /compute-ops-mgmt/v1/servers/2 failed: no response within 1000 ms",
          assertThrows(TransportException.class, () -> hasty.serversV1().get("2")).getMessage());
    }
  }

  @Test
  void interruptEndsTheWaitForAConnection() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    try (RawServer silent = new RawServer(connection -> begun.countDown());
        ComputeOps com =
            TestClient.of(silent.uri(), b -> b.connections(Connections.builder().max(1).build()))) {
      CompletableFuture.runAsync(() -> com.serversV1().get("1"));
      begun.await();
      Thread.currentThread().interrupt();
      TransportException failed =
          assertThrows(TransportException.class, () -> com.jobsV1().create(JOB));
      assertTrue(Thread.interrupted(), "the flag stays set");
      assertEquals(
          "POST /compute-ops-mgmt/v1/jobs failed: interrupted while waiting for a connection",
          failed.getMessage());
      assertFalse(failed.isOutcomeUnknown());
    }
  }

  @Test
  void closingTheClientEndsTheWaitForAConnection() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<JobV1> waiting = new CompletableFuture<>();
    try (RawServer silent = new RawServer(connection -> begun.countDown())) {
      ComputeOps com =
          TestClient.of(silent.uri(), b -> b.connections(Connections.builder().max(1).build()));
      new Thread(() -> assertThrows(TransportException.class, () -> com.serversV1().get("1")))
          .start();
      begun.await();
      Thread waiter = new Thread(() -> completed(waiting, () -> com.jobsV1().create(JOB)));
      waiter.start();
      while (waiter.getState() != Thread.State.TIMED_WAITING && !waiting.isDone()) {
        TestThreads.rest(10);
      }
      com.close();
      Throwable failed =
          assertThrows(ExecutionException.class, () -> waiting.get(10, TimeUnit.SECONDS))
              .getCause();
      assertEquals(
          "POST /compute-ops-mgmt/v1/jobs failed: the client was closed during the call",
          failed.getMessage());
    }
  }

  private static <T> void completed(CompletableFuture<T> future, Supplier<T> call) {
    try {
      future.complete(call.get());
    } catch (RuntimeException e) {
      future.completeExceptionally(e);
    }
  }

  @Test
  void failedCallFreesItsConnection() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    RawServer.Behaviour second =
        connection -> {
          if (calls.incrementAndGet() == 1) {
            connection.close();
          } else {
            RawServer.say(connection, WHOLE);
          }
        };
    CallOptions once = CallOptions.builder().noRetry().timeout(Duration.ofSeconds(5)).build();
    try (RawServer server = new RawServer(second);
        ComputeOps com =
            TestClient.of(server.uri(), b -> b.connections(Connections.builder().max(1).build()))) {
      assertThrows(TransportException.class, () -> com.withOptions(once).serversV1().get("1"));
      com.withOptions(once).serversV1().get("1");
      assertEquals(2, server.requests());
    }
  }
}
