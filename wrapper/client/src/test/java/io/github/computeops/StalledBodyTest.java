package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.error.TransportException;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Bodies that never end: each call ends in its own time, whatever other calls do. */
class StalledBodyTest {
  private static final String BEGUN = "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{";
  private static final String WHOLE = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

  private static ComputeOpsView within(ComputeOps com, int millis) {
    return com.withOptions(
        CallOptions.builder().noRetry().timeout(Duration.ofMillis(millis)).build());
  }

  private static void assertEnds(ComputeOpsView com, int millis) {
    long start = System.nanoTime();
    TransportException failed =
        assertThrows(TransportException.class, () -> com.serversV1().get("1"));
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    assertEquals(
        "GET /compute-ops-mgmt/v1/servers/1 failed: the response did not end within "
            + millis
            + " ms",
        failed.getMessage());
    assertTrue(took >= millis, took + " ms are less than " + millis);
    assertTrue(took < millis + 1_000, took + " ms are far more than " + millis);
  }

  @Test
  void aShorterTimeThatBeginsLaterEndsFirst() throws Exception {
    CountDownLatch longOneReads = new CountDownLatch(1);
    try (RawServer server = new RawServer(c -> begin(c, longOneReads));
        ComputeOps com = TestClient.of(server.uri(), b -> b)) {
      CompletableFuture<Void> longOne =
          CompletableFuture.runAsync(() -> assertEnds(within(com, 2_500), 2_500));
      longOneReads.await();
      assertEnds(within(com, 300), 300);
      longOne.get(10, TimeUnit.SECONDS);
    }
  }

  private static void begin(Socket connection, CountDownLatch begun) throws IOException {
    RawServer.say(connection, BEGUN);
    begun.countDown();
  }

  @Test
  void aBodyThatEndedLeavesLaterOnesTheirTime() throws Exception {
    try (RawServer server = new RawServer(new AlternatingResponse()::next);
        ComputeOps com = TestClient.of(server.uri(), b -> b)) {
      within(com, 400).serversV1().get("1");
      assertEnds(within(com, 900), 900);
    }
  }

  private static final class AlternatingResponse {
    private boolean whole;

    private void next(Socket connection) throws IOException {
      whole = !whole;
      RawServer.say(connection, whole ? WHOLE : BEGUN);
    }
  }

  @Test
  void aBodyThatCannotBeReadIsNotReadOn() throws Exception {
    CountDownLatch hungUp = new CountDownLatch(1);
    try (RawServer server = new RawServer(c -> babble(c, hungUp));
        ComputeOps com = TestClient.of(server.uri(), b -> b)) {
      assertThrows(InvalidResponseException.class, () -> com.serversV1().get("1"));
      assertTrue(hungUp.await(10, TimeUnit.SECONDS), "the client still reads");
    }
  }

  private static void babble(Socket connection, CountDownLatch hungUp) throws IOException {
    try {
      RawServer.say(connection, "HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n{nonsense");
      while (true) {
        RawServer.say(connection, " ".repeat(8_192));
      }
    } finally {
      hungUp.countDown();
    }
  }
}
