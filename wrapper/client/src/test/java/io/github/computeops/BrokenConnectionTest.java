package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.ForbiddenException;
import io.github.computeops.error.TransportException;
import io.github.computeops.model.JobCreateV1;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenConnectionTest {
  private static final Duration SHORT = Duration.ofMillis(200);
  private static final CallOptions ONCE = CallOptions.builder().noRetry().build();
  private static final JobCreateV1 JOB = JobCreateV1.of(Map.of("jobTemplate", "t"));

  @ParameterizedTest
  @MethodSource("io.github.computeops.TestClient#transports")
  void nobodyListening(Transport transport) {
    assertFails(
        transport,
        URI.create("http://localhost:1"),
        "GET /compute-ops-mgmt/v1/servers/1 failed: no connection to localhost:1");
  }

  @ParameterizedTest
  @MethodSource("io.github.computeops.TestClient#transports")
  void unknownHost(Transport transport) {
    assertFails(
        transport,
        URI.create("http://no-such-host.invalid"),
        "GET /compute-ops-mgmt/v1/servers/1 failed: the host no-such-host.invalid is unknown here");
  }

  @Test
  void nothingIsUnknownOfAPostThatWasNeverSent() {
    try (ComputeOps com = TestClient.of(URI.create("http://localhost:1"), b -> b)) {
      TransportException failed =
          assertThrows(TransportException.class, () -> com.withOptions(ONCE).jobsV1().create(JOB));
      assertEquals(
          "POST /compute-ops-mgmt/v1/jobs failed: no connection to localhost:1",
          failed.getMessage());
      assertFalse(failed.isOutcomeUnknown());
    }
  }

  @Test
  void noConnectionInTime() throws IOException {
    try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      List<SocketChannel> queue = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        SocketChannel waiting = SocketChannel.open();
        waiting.configureBlocking(false);
        waiting.connect(new InetSocketAddress(full.getInetAddress(), full.getLocalPort()));
        queue.add(waiting);
      }
      Timeouts timeouts = Timeouts.builder().connect(SHORT).build();
      try (ComputeOps com =
          TestClient.of(
              URI.create("http://localhost:" + full.getLocalPort()), b -> b.timeouts(timeouts))) {
        assertEquals(
            "POST /compute-ops-mgmt/v1/jobs failed: no connection within the connect timeout",
            failure(() -> com.withOptions(ONCE).jobsV1().create(JOB)).getMessage());
      }
      for (SocketChannel waiting : queue) {
        waiting.close();
      }
    }
  }

  @Test
  void noResponseInTime() throws IOException {
    try (RawServer silent = new RawServer(connection -> {});
        ComputeOps com =
            TestClient.of(
                silent.uri(), b -> b.timeouts(Timeouts.builder().response(SHORT).build()))) {
      assertEquals(
          "GET /compute-ops-mgmt/v1/servers/1 failed: no response within 200 ms",
          failure(() -> com.withOptions(ONCE).serversV1().get("1")).getMessage());
      assertEquals(1, silent.requests());
    }
  }

  @Test
  void noResponseInTimeOfTheCall() throws IOException {
    CallOptions hasty = CallOptions.builder().noRetry().timeout(SHORT).build();
    try (RawServer silent = new RawServer(connection -> {});
        ComputeOps com = TestClient.of(silent.uri(), b -> b)) {
      TransportException failed = failure(() -> com.withOptions(hasty).jobsV1().create(JOB));
      assertEquals(
          "POST /compute-ops-mgmt/v1/jobs failed: no response within 200 ms;"
              + " whether the service acted on it is unknown, so check before you repeat it",
          failed.getMessage());
      assertTrue(failed.isOutcomeUnknown());
    }
  }

  @Test
  void bodyThatDripsEndsInTime() throws IOException {
    try (RawServer slow = new RawServer(BrokenConnectionTest::drip);
        ComputeOps com =
            TestClient.of(slow.uri(), b -> b.timeouts(Timeouts.builder().body(SHORT).build()))) {
      assertEquals(
          "GET /compute-ops-mgmt/v1/servers/1 failed: the response did not end within 200 ms",
          failure(() -> com.withOptions(ONCE).serversV1().get("1")).getMessage());
    }
  }

  @Test
  void bodyThatStallsEndsInTimeOfTheCall() throws IOException {
    CallOptions hasty = CallOptions.builder().noRetry().timeout(SHORT).build();
    try (RawServer stalling =
            new RawServer(c -> RawServer.say(c, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"));
        ComputeOps com = TestClient.of(stalling.uri(), b -> b)) {
      assertEquals(
          "GET /compute-ops-mgmt/v1/servers/1 failed: the response did not end within 200 ms",
          failure(() -> com.withOptions(hasty).serversV1().get("1")).getMessage());
    }
  }

  @Test
  void errorResponseThatStallsIsStillAnErrorResponse() throws IOException {
    try (RawServer stalling =
            new RawServer(
                c -> RawServer.say(c, "HTTP/1.1 403 No\r\nContent-Length: 99\r\n\r\nleave off"));
        ComputeOps com =
            TestClient.of(
                stalling.uri(), b -> b.timeouts(Timeouts.builder().body(SHORT).build()))) {
      assertEquals(
          "GET /compute-ops-mgmt/v1/servers/1 failed with 403: leave off",
          assertThrows(ForbiddenException.class, () -> com.serversV1().get("1")).getMessage());
    }
  }

  @Test
  void resetWithinTheBody() throws IOException {
    try (RawServer resetting =
            new RawServer(
                connection -> {
                  RawServer.say(
                      connection, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"id\":");
                  connection.setSoLinger(true, 0);
                  connection.close();
                });
        ComputeOps com = TestClient.of(resetting.uri(), b -> b)) {
      TransportException failed = failure(() -> com.withOptions(ONCE).serversV1().get("1"));
      assertTrue(
          failed.getMessage().startsWith("GET /compute-ops-mgmt/v1/servers/1 failed: "),
          failed.getMessage());
      assertFalse(failed.isOutcomeUnknown());
    }
  }

  @Test
  void connectionThatTheServerHalfClosedIsNotUsedAgain() throws Exception {
    String response =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
    try (RawServer closing =
            new RawServer(
                connection -> {
                  RawServer.say(connection, response);
                  connection.shutdownOutput();
                });
        ComputeOps com = TestClient.of(closing.uri(), b -> b)) {
      for (int call = 0; call < 20; call++) {
        com.serversV1().get("1");
      }
      assertTrue(closing.requests() >= 20);
    }
  }

  @Test
  void headerOfAMegabyteIsSurvived() throws IOException {
    String response =
        "HTTP/1.1 200 OK\r\nX: " + "x".repeat(1 << 20) + "\r\nContent-Length: 2\r\n\r\n{}";
    try (RawServer chatty = new RawServer(connection -> RawServer.say(connection, response));
        ComputeOps com = TestClient.of(chatty.uri(), b -> b)) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            try {
              com.withOptions(ONCE).serversV1().get("1");
            } catch (TransportException rejectedByTheJdk) {
              assertFalse(rejectedByTheJdk.isOutcomeUnknown());
            }
          });
    }
  }

  @Test
  void interruptEndsTheWaitAndStaysSet() throws Exception {
    Thread caller = Thread.currentThread();
    try (RawServer silent = new RawServer(connection -> caller.interrupt());
        ComputeOps com = TestClient.of(silent.uri(), b -> b)) {
      TransportException failed = failure(() -> com.serversV1().get("1"));
      assertTrue(Thread.interrupted(), "the flag stays set");
      assertEquals(
          "GET /compute-ops-mgmt/v1/servers/1 failed: interrupted while waiting for the response",
          failed.getMessage());
      assertEquals(1, silent.requests());
    }
  }

  private static void drip(Socket connection) throws IOException, InterruptedException {
    RawServer.say(connection, "HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n{\"id\":\"");
    for (int i = 0; i < 500; i++) {
      RawServer.say(connection, "x");
      java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
    }
  }

  private static void assertFails(Transport transport, URI uri, String message) {
    try (ComputeOps com = TestClient.of(uri, b -> b.transport(transport))) {
      TransportException failed = failure(() -> com.withOptions(ONCE).serversV1().get("1"));
      assertEquals(message, failed.getMessage());
      assertFalse(failed.isOutcomeUnknown());
    }
  }

  private static TransportException failure(org.junit.jupiter.api.function.Executable call) {
    return assertThrows(TransportException.class, call);
  }
}
