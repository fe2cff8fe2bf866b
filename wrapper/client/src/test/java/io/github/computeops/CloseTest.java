package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.error.TransportException;
import io.github.computeops.internal.time.ClockReading;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;

class CloseTest {
  private static final String CLOSED =
      "GET /compute-ops-mgmt/v1/servers/1 failed: the client was closed during the call";

  @Test
  void callThatWaitsForAResponseIsFreed() throws Exception {
    try (RawServer silent = new RawServer(connection -> {})) {
      assertFreed(silent, TestClient.of(silent.uri(), b -> b), silent::awaitCall);
    }
  }

  @Test
  void callThatWaitsInAnHttpClientOfTheUsersIsFreed() throws Exception {
    HttpClient http = HttpClient.newBuilder().build();
    try (RawServer silent = new RawServer(connection -> {})) {
      assertFreed(
          silent,
          TestClient.of(silent.uri(), b -> b.transport(Transport.jdk(http))),
          silent::awaitCall);
    }
  }

  @Test
  void callThatIsAboutToBeSentIsFreed() throws Exception {
    CompletableFuture<ComputeOps> client = new CompletableFuture<>();
    HttpClient http = HttpClient.newBuilder().proxy(new Closing(client)).build();
    try (RawServer silent = new RawServer(connection -> {})) {
      ComputeOps com = TestClient.of(silent.uri(), b -> b.transport(Transport.jdk(http)));
      client.complete(com);
      CompletableFuture<?> call = CompletableFuture.runAsync(() -> com.serversV1().get("1"));
      ExecutionException failed =
          assertThrows(ExecutionException.class, () -> call.get(20, TimeUnit.SECONDS));
      assertEquals(CLOSED, ((TransportException) failed.getCause()).getMessage());
    }
  }

  /** Closes the client between the decision to send a request and its sending. */
  private static final class Closing extends ProxySelector {
    private final CompletableFuture<ComputeOps> client;

    private Closing(CompletableFuture<ComputeOps> client) {
      this.client = client;
    }

    @Override
    public List<Proxy> select(URI uri) {
      client.join().close();
      return List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress proxy, IOException failure) {}
  }

  @Test
  void callThatReadsABodyIsFreed() throws Exception {
    CountDownLatch headersCame = new CountDownLatch(1);
    try (RawServer stalling =
        new RawServer(c -> RawServer.say(c, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"))) {
      ComputeOps com =
          TestClient.of(stalling.uri(), b -> b.listener(attempt -> headersCame.countDown()));
      assertFreed(stalling, com, headersCame::await);
    }
  }

  @Test
  void callThatWaitsForATokenIsFreed() throws Exception {
    try (Recorder tokenEndpoint = new Recorder()) {
      tokenEndpoint.responds(
          new MockResponse.Builder().code(503).setHeader("Retry-After", "20").body("").build());
      Credentials credentials = Credentials.apiClient(tokenEndpoint.uri(), "id", "s3cret");
      ComputeOps com = TestClient.of(tokenEndpoint.uri(), b -> b.credentials(credentials));
      CompletableFuture<?> call = CompletableFuture.supplyAsync(() -> com.serversV1().get("1"));
      while (ours().stream().noneMatch(CloseTest::waitsToAskAgain)) {
        Thread.onSpinWait();
      }
      com.close();
      ExecutionException failed =
          assertThrows(ExecutionException.class, () -> call.get(10, TimeUnit.SECONDS));
      assertEquals(
          CLOSED, assertInstanceOf(TransportException.class, failed.getCause()).getMessage());
    }
  }

  private static boolean waitsToAskAgain(Thread thread) {
    return thread.getName().equals("compute-ops-token")
        && thread.getState() == Thread.State.TIMED_WAITING;
  }

  /** What a test waits for. */
  private interface ClockReading {
    void await() throws InterruptedException;
  }

  private static void assertFreed(RawServer server, ComputeOps com, ClockReading underWay)
      throws Exception {
    CompletableFuture<Boolean> marked = new CompletableFuture<>();
    CompletableFuture<?> call =
        CompletableFuture.runAsync(
            () -> {
              try {
                com.serversV1().get("1");
              } finally {
                marked.complete(Thread.currentThread().isInterrupted());
              }
            });
    underWay.await();
    com.close();
    ExecutionException failed =
        assertThrows(ExecutionException.class, () -> call.get(20, TimeUnit.SECONDS));
    assertEquals(CLOSED, ((TransportException) failed.getCause()).getMessage());
    assertFalse(marked.get(), "closing leaves no thread marked as interrupted");
    assertEquals(1, server.requests());
  }

  @Test
  void laterCallsAreRejected() throws Exception {
    try (Recorder server = new Recorder()) {
      ComputeOps com = TestClient.of(server.uri(), b -> b);
      ComputeOpsView view = com.forTenant("t");
      com.close();
      for (ComputeOpsView closed : List.of(com, view, com.withOptions(CallOptions.none()))) {
        assertEquals(
            "The client of "
                + server.uri().toString().replaceAll("/$", "")
                + " is closed; make a new one, and close it after the last call.",
            assertThrows(IllegalStateException.class, () -> closed.serversV1().list())
                .getMessage());
      }
      assertEquals(0, server.requests());
    }
  }

  @Test
  void ownThreadsEnd() throws Exception {
    try (Recorder server = new Recorder()) {
      List<Thread> before = ours();
      ComputeOps com = TestClient.of(server.uri(), b -> b);
      server.responds(200, "{}");
      com.serversV1().get("1");
      List<Thread> started = new java.util.ArrayList<>(ours());
      started.removeAll(before);
      assertFalse(started.isEmpty());
      com.close();
      for (Thread thread : started) {
        thread.join(20_000);
        assertFalse(thread.isAlive(), thread.getName());
      }
    }
  }

  @Test
  void httpClientOfTheUsersStaysOpen() throws Exception {
    HttpClient http = HttpClient.newBuilder().build();
    try (Recorder server = new Recorder()) {
      server.responds(200, "{}").responds(200, "{}");
      try (ComputeOps first = TestClient.of(server.uri(), b -> b.transport(Transport.jdk(http)))) {
        first.serversV1().get("1");
      }
      try (ComputeOps second = TestClient.of(server.uri(), b -> b.transport(Transport.jdk(http)))) {
        second.serversV1().get("1");
      }
      assertEquals(2, server.requests());
    }
  }

  private static List<Thread> ours() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("compute-ops-"))
        .toList();
  }
}
