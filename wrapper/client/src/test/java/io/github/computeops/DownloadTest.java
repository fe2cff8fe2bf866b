package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.NotFoundException;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import okio.Buffer;
import okio.GzipSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses that go to a file or through a stream. */
@Timeout(60)
class DownloadTest {
  private static final String PATH = "/compute-ops-mgmt/v1/files/1";
  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n";

  @TempDir Path folder;

  enum Engine {
    APACHE(Transport.apache()),
    JDK(Transport.jdk()),
    OKHTTP(Transport.okHttp());

    private final Transport transport;

    Engine(Transport transport) {
      this.transport = transport;
    }

    ComputeOps client(RawServer server, Timeouts timeouts) {
      return TestClient.of(
          server.uri(),
          builder ->
              builder
                  .transport(transport)
                  .retryPolicy(RetryPolicy.builder().initialDelay(Duration.ofMillis(1)).build())
                  .timeouts(timeouts));
    }
  }

  private Path target() {
    return folder.resolve("x.csv");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void fileIsWrittenAndAnOlderOneReplaced() throws Exception {
    Files.writeString(target(), "older and longer than what comes");
    List<String> told = new ArrayList<>();
    try (Recorder server = new Recorder()) {
      server.responds(new MockResponse.Builder().body("a,b\n1,2\n").build());
      Path written =
          server
              .client()
              .request("GET", PATH)
              .progress((bytes, total) -> told.add(bytes + "/" + total))
              .toFile(target());
      assertEquals(target().toAbsolutePath(), written);
    }
    assertEquals("a,b\n1,2\n", Files.readString(target()));
    assertEquals(List.of("x.csv"), files());
    assertEquals(List.of("8/8"), told);
  }

  @Test
  void compressedResponseIsWrittenDecompressed() throws Exception {
    Buffer plain = new Buffer().writeUtf8("a,b\n".repeat(1_000));
    Buffer zipped = new Buffer();
    try (GzipSink sink = new GzipSink(zipped)) {
      sink.write(plain, plain.size());
    }
    try (Recorder server = new Recorder()) {
      server.responds(
          new MockResponse.Builder().setHeader("Content-Encoding", "gzip").body(zipped).build());
      server.client().request("GET", PATH).toFile(target());
    }
    assertEquals("a,b\n".repeat(1_000), Files.readString(target()));
  }

  @Test
  void responseMayBeLargerThanWhatIsReadIntoMemory() throws Exception {
    try (Recorder server = new Recorder();
        ComputeOps com = TestClient.of(server.uri(), builder -> builder.maxResponseSize(10))) {
      server.responds(200, "01234567890").responds(200, "01234567890");
      com.request("GET", PATH).toFile(target());
      assertEquals(11, Files.size(target()));
      try (InputStream in = com.request("GET", PATH).stream()) {
        assertEquals(11, in.readAllBytes().length);
      }
    }
  }

  @Test
  void errorLeavesAnOlderFileAsItIs() throws Exception {
    Files.writeString(target(), "older");
    try (Recorder server = new Recorder()) {
      server.responds(404, "{}");
      assertThrows(
          NotFoundException.class, () -> server.client().request("GET", PATH).toFile(target()));
    }
    assertEquals("older", Files.readString(target()));
    assertEquals(List.of("x.csv"), files());
  }

  @ParameterizedTest
  @EnumSource
  void responseThatIsCutIsReadAgainAndNeverLeftHalf(Engine engine) throws Exception {
    AtomicInteger attempts = new AtomicInteger();
    try (RawServer server =
            new RawServer(
                connection -> {
                  if (attempts.getAndIncrement() < 2) {
                    RawServer.say(connection, HEAD + "01234");
                    connection.close();
                  } else {
                    RawServer.say(connection, HEAD + "0123456789");
                  }
                });
        ComputeOps com = engine.client(server, Timeouts.ofDefaults())) {
      com.request("GET", PATH).toFile(target());
      assertEquals("0123456789", Files.readString(target()));
      assertEquals(3, server.requests());
    }
    assertEquals(List.of("x.csv"), files());
  }

  @Test
  void responseThatIsAlwaysCutIsAnErrorAndNoFile() throws Exception {
    try (RawServer server =
            new RawServer(
                connection -> {
                  RawServer.say(connection, HEAD + "01234");
                  connection.close();
                });
        ComputeOps com = Engine.APACHE.client(server, Timeouts.ofDefaults())) {
      assertThrows(TransportException.class, () -> com.request("GET", PATH).toFile(target()));
    }
    assertEquals(List.of(), files());
  }

  /** Each byte comes before its own limit; together they take far longer. */
  @ParameterizedTest
  @EnumSource
  void bodyMayTakeLongAsLongAsItMoves(Engine engine) throws Exception {
    Timeouts pause = Timeouts.builder().body(Duration.ofMillis(400)).build();
    try (RawServer server = new RawServer(DownloadTest::drip);
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
    assertFalse(Files.exists(target()));
  }

  @Test
  void timeoutOfTheCallLimitsAllOfIt() throws Exception {
    try (RawServer server = new RawServer(DownloadTest::drip);
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

  @Test
  void targetThatCannotBeWrittenIsNamedBeforeOrAfter() throws Exception {
    try (Recorder server = new Recorder()) {
      RawRequest request = server.client().request("GET", PATH);
      assertEquals(
          "The target " + folder + " is a directory; give the name of a file in it.",
          assertThrows(IllegalArgumentException.class, () -> request.toFile(folder)).getMessage());
      Path nowhere = folder.resolve("no").resolve("x");
      assertEquals(
          "The target " + nowhere + " has no directory; create " + folder.resolve("no") + " first.",
          assertThrows(IllegalArgumentException.class, () -> request.toFile(nowhere)).getMessage());
      assertEquals(0, server.requests());
      Path full = Path.of("/dev/full/x");
      assertThrows(IllegalArgumentException.class, () -> request.toFile(full));
    }
  }

  @Test
  void diskThatFailsIsNotTheNetworkSoNothingIsRepeated() throws Exception {
    String name = "x".repeat(250); // The name of the hidden file is too long.
    try (Recorder server = new Recorder()) {
      server.responds(200, "{}");
      TransportException failed =
          assertThrows(
              TransportException.class,
              () -> server.client().request("GET", PATH).toFile(folder.resolve(name)));
      assertTrue(failed.getMessage().contains(name + " cannot be written: "), failed.getMessage());
      assertEquals(1, server.requests());
    }
  }
}
