package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KilledDownloadTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir Path folder;

  /** A Java process of its own, which is killed. */
  static final class Downloader {
    private Downloader() {}

    public static void main(String[] arguments) {
      try (ComputeOps com = TestClient.of(URI.create(arguments[0]), builder -> builder)) {
        com.request("GET", "/file").toFile(Path.of(arguments[1]));
      }
    }
  }

  @Test
  @Timeout(60)
  void processThatIsKilledLeavesNothingUnderTheNameOfTheTarget() throws Exception {
    Path target = Files.writeString(folder.resolve("x.csv"), "older");
    try (RawServer server =
        new RawServer(
            connection ->
                RawServer.say(connection, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n0123"))) {
      Process process = download(server, target);
      while (files().size() < 2) {
        assertTrue(process.isAlive(), "the download has ended");
        TimeUnit.MILLISECONDS.sleep(20);
      }
      process.destroyForcibly().waitFor();
    }
    assertEquals("older", Files.readString(target));
    assertTrue(
        files().stream()
            .allMatch(file -> file.equals("x.csv") || file.matches("\\.x\\.csv\\..*\\.part")));
  }

  private static Process download(RawServer server, Path target) throws IOException {
    return new ProcessBuilder(
            JAVA,
            "-cp",
            System.getProperty("java.class.path"),
            Downloader.class.getName(),
            server.uri().toString(),
            target.toString())
        .inheritIO()
        .start();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).toList();
    }
  }
}
