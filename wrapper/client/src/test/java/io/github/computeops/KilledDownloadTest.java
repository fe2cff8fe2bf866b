package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.files.SignedAddress;
import io.github.computeops.files.TransferSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KilledDownloadTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir Path folder;

  /** A Java process of its own, which is killed. */
  static final class Downloader {
    private Downloader() {}

    public static void main(String[] arguments) {
      TransferSettings plain = TransferSettings.builder().plainHttp().build();
      URI server = URI.create(arguments[0]);
      Path target = Path.of(arguments[1]);
      try (ComputeOps com = TestClient.of(server, builder -> builder.transfers(plain))) {
        if (arguments[2].equals("raw")) {
          com.request("GET", "/file").toFile(target);
        } else {
          com.transfers().download(SignedAddress.of(server + "/file?signature=1"), target);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"raw", "signed"})
  @Timeout(60)
  void processThatIsKilledLeavesNothingUnderTheNameOfTheTarget(String way) throws Exception {
    Path target = Files.writeString(folder.resolve("x.csv"), "older");
    try (RawServer server =
        new RawServer(
            connection ->
                RawServer.say(connection, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n0123"))) {
      Process process = download(server, target, way);
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

  private static Process download(RawServer server, Path target, String way) throws IOException {
    return new ProcessBuilder(
            JAVA,
            "-cp",
            System.getProperty("java.class.path"),
            Downloader.class.getName(),
            server.uri().toString(),
            target.toString(),
            way)
        .inheritIO()
        .start();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).toList();
    }
  }
}
