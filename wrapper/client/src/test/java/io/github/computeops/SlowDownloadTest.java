package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.TransportException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses that take long, stall, or are no longer wanted. */
@Timeout(60)
class SlowDownloadTest {
  private static final String PATH = "/compute-ops-mgmt/v1/files/1";
  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n";

  @TempDir Path folder;

  private Path target() {
    return folder.resolve("x.csv");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).toList();
    }
  }

  /** Each byte comes before its own limit; together they take far longer. */
  @ParameterizedTest
  @EnumSource
  void bodyMayTakeLongAsLongAsItMoves(Engine engine) throws Exception {
    Timeouts pause = Timeouts.builder().body(Duration.ofMillis(400)).build();
    try (RawServer server = new RawServer(SlowDownloadTest::drip);
        ComputeOps com = engine.client(server, pause)) {
      com.request("GET", PATH).toFile(target());
      assertEquals("0123456789", Files.readString(target()));
      try (InputStream in = com.request("GET", PATH).stream()) {
        assertEquals(10, in.readAllBytes().length);
      }
    }
  }

  private static void drip(Socket connection) throws IOException, InterruptedException {
    RawServer.say(connection, HEAD);
    for (int i = 0; i < 10; i++) {
      RawServer.say(connection, String.valueOf(i));
      Thread.sleep(100);
    }
  }

  @ParameterizedTest
  @EnumSource
  void bodyThatStallsEnds(Engine engine) throws Exception {
    Timeouts pause = Timeouts.builder().body(Duration.ofMillis(200)).build();
    try (RawServer server = new RawServer(connection -> RawServer.say(connection, HEAD + "01"));
        ComputeOps com = engine.client(server, pause);
        InputStream in = com.request("GET", PATH).stream()) {
      assertEquals(2, in.readNBytes(2).length);
      Thread.sleep(400); // Whoever reads slowly is not late.
      assertEquals(
          "nothing of the response came for 200 ms",
          assertThrows(IOException.class, in::read).getMessage());
      assertTrue(server.awaitOpen(0), "the connection is still open");
    }
  }

  @Test
  void timeoutOfTheCallLimitsAllOfIt() throws Exception {
    try (RawServer server = new RawServer(SlowDownloadTest::drip);
        ComputeOps com = Engine.APACHE.client(server, Timeouts.ofDefaults())) {
      ComputeOpsView impatient =
          com.withOptions(CallOptions.builder().timeout(Duration.ofMillis(300)).noRetry().build());
      assertThrows(TransportException.class, () -> impatient.request("GET", PATH).toFile(target()));
    }
    assertEquals(List.of(), files());
  }

  @ParameterizedTest
  @EnumSource
  void streamThatIsClosedEarlyFreesItsConnection(Engine engine) throws Exception {
    try (RawServer server = new RawServer(connection -> RawServer.say(connection, HEAD + "01"));
        ComputeOps com = engine.client(server, Timeouts.ofDefaults())) {
      com.request("GET", PATH).stream().close();
      assertTrue(server.awaitOpen(0), "the connection is still open");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void closingTheClientAndInterruptingEndADownload(boolean closed) throws Exception {
    try (RawServer server = new RawServer(connection -> RawServer.say(connection, HEAD + "01"));
        ComputeOps com = Engine.APACHE.client(server, Timeouts.ofDefaults())) {
      List<Throwable> failures = new ArrayList<>();
      Thread reader = new Thread(() -> com.request("GET", PATH).toFile(target()));
      reader.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
      reader.start();
      server.awaitCall();
      while (files().isEmpty()) {
        TimeUnit.MILLISECONDS.sleep(10);
      }
      Runnable end = closed ? com::close : reader::interrupt;
      end.run();
      reader.join(20_000);
      assertEquals(
          "GET "
              + PATH
              + " failed: "
              + (closed
                  ? "the client was closed during the call"
                  : "interrupted while waiting for the response"),
          failures.get(0).getMessage());
      assertTrue(server.awaitOpen(0), "the connection is still open");
    }
    assertEquals(List.of(), files());
  }
}
