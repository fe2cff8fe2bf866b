package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.NotFoundException;
import io.github.computeops.error.TransportException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** Responses that go to a file or through a stream. */
@Timeout(60)
class DownloadTest {
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
  void streamTellsHowMuchOfItWasRead() throws Exception {
    List<String> told = new ArrayList<>();
    try (Recorder server = new Recorder()) {
      server.responds(new MockResponse.Builder().body("abc").build());
      RawRequest request = server.client().request("GET", PATH);
      request.progress((bytes, total) -> told.add(bytes + "/" + total));
      try (InputStream in = request.stream()) {
        assertEquals('a', in.read());
        assertEquals("bc", new String(in.readNBytes(2), StandardCharsets.US_ASCII));
        assertEquals(-1, in.read());
      }
    }
    assertEquals(List.of("1/3", "3/3"), told);
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
