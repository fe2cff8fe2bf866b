package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.TransportException;
import io.github.computeops.model.JobCreateV1;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which connections are used again, and when they end. */
class UsedConnectionsTest {
  private static final String WHOLE =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
  private static final JobCreateV1 JOB =
      JobCreateV1.of(
          Map.of("jobTemplate", "t", "resourceId", "r", "resourceType", "compute-ops-mgmt/server"));

  private static Stream<Transport> transports() {
    return Stream.of(Transport.apache(), Transport.okHttp());
  }

  @ParameterizedTest
  @MethodSource("transports")
  void writeIsNotTrustedToAConnectionThatTheServerEnded(Transport transport) throws Exception {
    assertWritesAreNotTrustedTo(transport, "");
  }

  /** HAProxy sends it on an idle connection. */
  @ParameterizedTest
  @MethodSource("transports")
  void timeoutOfAnIdleConnectionIsNotTheResponseToTheNextCall(Transport transport)
      throws Exception {
    assertWritesAreNotTrustedTo(
        transport, "HTTP/1.1 408 Request Time-out\r\nConnection: close\r\n\r\n");
  }

  private static void assertWritesAreNotTrustedTo(Transport transport, String farewell)
      throws Exception {
    try (RawServer server =
            new RawServer(
                connection -> {
                  RawServer.say(connection, WHOLE + farewell);
                  connection.shutdownOutput();
                });
        ComputeOps com = TestClient.of(server.uri(), b -> b.transport(transport))) {
      for (int call = 0; call < 10; call++) {
        com.jobsV1().create(JOB);
        TestThreads.rest(5);
      }
      assertEquals(10, server.requests());
      assertEquals(10, server.connections());
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void writeUsesAConnectionThatIsStillOpen(Transport transport) throws Exception {
    RawServer.Behaviour slow =
        connection -> {
          TestThreads.rest(20);
          RawServer.say(connection, WHOLE);
        };
    try (RawServer server = new RawServer(slow);
        ComputeOps com = TestClient.of(server.uri(), b -> b.transport(transport))) {
      for (int call = 0; call < 3; call++) {
        com.jobsV1().create(JOB);
      }
      assertEquals(3, server.requests());
      assertEquals(1, server.connections());
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void idleConnectionIsNotUsedAgain(Transport transport) throws Exception {
    Connections brief = Connections.builder().idle(Duration.ofSeconds(1)).build();
    try (RawServer server = new RawServer(connection -> RawServer.say(connection, WHOLE));
        ComputeOps com =
            TestClient.of(server.uri(), b -> b.transport(transport).connections(brief))) {
      com.serversV1().get("1");
      com.serversV1().get("1");
      assertEquals(1, server.connections());
      assertTrue(server.awaitOpen(0), "closed when idle");
      com.serversV1().get("1");
      assertEquals(2, server.connections());
    }
  }

  @Test
  void idleConnectionIsNotUsedLongerThanTheServerSays() throws Exception {
    String brief = WHOLE.replace("\r\n\r\n", "\r\nKeep-Alive: timeout=1\r\n\r\n");
    try (RawServer server = new RawServer(connection -> RawServer.say(connection, brief));
        ComputeOps com = TestClient.of(server.uri(), b -> b.transport(Transport.apache()))) {
      com.serversV1().get("1");
      com.serversV1().get("1");
      assertEquals(1, server.connections());
      TestThreads.rest(1100);
      com.serversV1().get("1");
      assertEquals(2, server.connections());
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void connectionsOfARushAreClosedAlthoughTheClientIsNeverQuiet(Transport transport)
      throws Exception {
    Connections brief = Connections.builder().idle(Duration.ofMillis(500)).build();
    try (RawServer server =
            new RawServer(
                connection -> {
                  TestThreads.rest(30);
                  RawServer.say(connection, WHOLE);
                });
        ComputeOps com =
            TestClient.of(server.uri(), b -> b.transport(transport).connections(brief))) {
      TestThreads.inParallel(8, () -> com.serversV1().get("1"));
      assertTrue(server.awaitOpen(8));
      for (int call = 0; call < 60; call++) {
        com.serversV1().get("1");
        TestThreads.rest(20);
      }
      assertTrue(server.isOpen(1));
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void callThatMayNotBeRepeatedIsSentOnce(Transport transport) throws Exception {
    CallOptions once = CallOptions.builder().noRetry().build();
    try (RawServer hangingUp = new RawServer(Socket::close);
        ComputeOps com = TestClient.of(hangingUp.uri(), b -> b.transport(transport))) {
      assertThrows(TransportException.class, () -> com.withOptions(once).serversV1().get("1"));
      assertEquals(1, hangingUp.requests());
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void closingFreesConnectionsAndThreadsAtOnce(Transport transport) throws Exception {
    try (RawServer server = new RawServer(connection -> RawServer.say(connection, WHOLE))) {
      for (int client = 0; client < 100; client++) {
        try (ComputeOps com = TestClient.of(server.uri(), b -> b.transport(transport))) {
          com.serversV1().get("1");
        }
      }
      assertTrue(server.awaitOpen(0), "all closed");
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void droppedClientLeavesNoThread(Transport transport) throws Exception {
    Connections brief = Connections.builder().idle(Duration.ofMillis(100)).build();
    try (RawServer server = new RawServer(connection -> RawServer.say(connection, WHOLE))) {
      List<Thread> before = ours();
      for (int client = 0; client < 20; client++) {
        TestClient.of(server.uri(), b -> b.transport(transport).connections(brief))
            .serversV1()
            .get("1");
      }
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
      while (!before.containsAll(ours()) && System.nanoTime() < end) {
        TestThreads.rest(20);
      }
      assertTrue(before.containsAll(ours()), ours().toString());
      assertTrue(server.awaitOpen(0), "closed when idle");
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void interruptEndsTheReadingOfABody(Transport transport) throws Exception {
    Thread caller = Thread.currentThread();
    try (RawServer stalling =
            new RawServer(
                connection -> {
                  RawServer.say(connection, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{");
                  TestThreads.rest(200);
                  caller.interrupt();
                });
        ComputeOps com = TestClient.of(stalling.uri(), b -> b.transport(transport))) {
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
}
