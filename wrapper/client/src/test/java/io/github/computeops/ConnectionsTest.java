package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.TransportException;
import io.github.computeops.model.JobCreateV1;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many connections there are, which are used again, and when they end. */
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
                  rest(20);
                  underWay.decrementAndGet();
                  RawServer.say(connection, WHOLE);
                });
        ComputeOps com =
            TestClient.of(server.uri(), b -> b.connections(Connections.builder().max(2).build()))) {
      inThreads(10, () -> com.serversV1().get("1"));
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
                  rest(700);
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

  @ParameterizedTest
  @ValueSource(strings = {"", "HTTP/1.1 408 Request Time-out\r\nConnection: close\r\n\r\n"})
  void writeIsNotTrustedToAConnectionThatTheServerEnded(String farewell) throws Exception {
    try (RawServer server =
            new RawServer(
                connection -> {
                  RawServer.say(connection, WHOLE + farewell);
                  connection.shutdownOutput();
                });
        ComputeOps com = TestClient.of(server.uri(), b -> b)) {
      for (int call = 0; call < 10; call++) {
        com.jobsV1().create(JOB);
        rest(5);
      }
      assertEquals(10, server.requests());
      assertEquals(10, server.connections());
    }
  }

  @Test
  void idleConnectionIsNotUsedAgain() throws Exception {
    Connections brief = Connections.builder().idle(Duration.ofSeconds(1)).build();
    try (RawServer server = new RawServer(connection -> RawServer.say(connection, WHOLE));
        ComputeOps com = TestClient.of(server.uri(), b -> b.connections(brief))) {
      com.serversV1().get("1");
      com.serversV1().get("1");
      assertEquals(1, server.connections());
      assertTrue(server.awaitOpen(0), "closed when idle");
      com.serversV1().get("1");
      assertEquals(2, server.connections());
    }
  }

  @Test
  void connectionsOfARushAreClosedAlthoughTheClientIsNeverQuiet() throws Exception {
    Connections brief = Connections.builder().idle(Duration.ofMillis(500)).build();
    try (RawServer server =
            new RawServer(
                connection -> {
                  rest(30);
                  RawServer.say(connection, WHOLE);
                });
        ComputeOps com = TestClient.of(server.uri(), b -> b.connections(brief))) {
      inThreads(8, () -> com.serversV1().get("1"));
      assertTrue(server.awaitOpen(8));
      for (int call = 0; call < 60; call++) {
        com.serversV1().get("1");
        rest(20);
      }
      assertTrue(server.isOpen(1));
    }
  }

  @Test
  void callThatMayNotBeRepeatedIsSentOnce() throws Exception {
    CallOptions once = CallOptions.builder().noRetry().build();
    try (RawServer hangingUp = new RawServer(Socket::close);
        ComputeOps com = TestClient.of(hangingUp.uri(), b -> b)) {
      assertThrows(TransportException.class, () -> com.withOptions(once).serversV1().get("1"));
      assertEquals(1, hangingUp.requests());
    }
  }

  @Test
  void closingFreesConnectionsAndThreadsAtOnce() throws Exception {
    try (RawServer server = new RawServer(connection -> RawServer.say(connection, WHOLE))) {
      for (int client = 0; client < 100; client++) {
        try (ComputeOps com = TestClient.of(server.uri(), b -> b)) {
          com.serversV1().get("1");
        }
      }
      assertTrue(server.awaitOpen(0), "all closed");
    }
  }

  @Test
  void droppedClientLeavesNoThread() throws Exception {
    Connections brief = Connections.builder().idle(Duration.ofMillis(100)).build();
    try (RawServer server = new RawServer(connection -> RawServer.say(connection, WHOLE))) {
      List<Thread> before = ours();
      for (int client = 0; client < 20; client++) {
        TestClient.of(server.uri(), b -> b.connections(brief)).serversV1().get("1");
      }
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
      while (!before.containsAll(ours()) && System.nanoTime() < end) {
        rest(20);
      }
      assertTrue(before.containsAll(ours()), ours().toString());
      assertTrue(server.awaitOpen(0), "closed when idle");
    }
  }

  @Test
  void interruptEndsTheReadingOfABody() throws Exception {
    Thread caller = Thread.currentThread();
    try (RawServer stalling =
            new RawServer(
                connection -> {
                  RawServer.say(connection, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{");
                  rest(200);
                  caller.interrupt();
                });
        ComputeOps com = TestClient.of(stalling.uri(), b -> b)) {
      long start = System.nanoTime();
      assertThrows(TransportException.class, () -> com.serversV1().get("1"));
      assertTrue(Thread.interrupted(), "the flag stays set");
      assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(5));
      assertEquals(1, stalling.requests());
    }
  }

  private static List<Thread> ours() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("compute-ops-"))
        .toList();
  }

  private static void inThreads(int count, Runnable work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(count);
    List<Future<?>> done = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      done.add(threads.submit(work));
    }
    for (Future<?> one : done) {
      one.get();
    }
    threads.shutdown();
  }

  private static void rest(int millis) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }
}
