package io.github.computeops;

import io.github.computeops.body.RequestBody;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Sends and receives big files in a Java process of its own, with the client and by hand in turns,
 * and prints the best times in milliseconds: client's upload and by hand, client's download and by
 * hand.
 */
final class BigBodies {
  private static final int TURNS = 3;

  private final URI server;
  private final Path up;
  private final Path down;

  private BigBodies(URI server, Path up) {
    this.server = server;
    this.up = up;
    this.down = up.resolveSibling("down");
  }

  public static void main(String[] arguments) throws Exception {
    new BigBodies(URI.create(arguments[0]), Path.of(arguments[1])).run();
  }

  private void run() throws Exception {
    long[] best = {Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE};
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    try (ComputeOps com = TestClient.of(server, builder -> builder)) {
      for (int i = 0; i < TURNS; i++) {
        best[0] = Math.min(best[0], time(() -> upload(com)));
        best[1] = Math.min(best[1], time(() -> upload(http)));
        best[2] = Math.min(best[2], time(() -> download(com)));
        best[3] = Math.min(best[3], time(() -> download(http)));
      }
    }
    System.out.printf("%d %d %d %d%n", best[0], best[1], best[2], best[3]);
  }

  private void upload(ComputeOps com) {
    com.request("PUT", "/up").body(RequestBody.file(up, "application/octet-stream")).send();
  }

  private void upload(HttpClient http) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("/up")).PUT(BodyPublishers.ofFile(up)).build();
    http.send(request, BodyHandlers.discarding());
  }

  private void download(ComputeOps com) throws IOException {
    Files.deleteIfExists(down);
    com.request("GET", "/down").toFile(down);
  }

  private void download(HttpClient http) throws IOException, InterruptedException {
    Files.deleteIfExists(down);
    http.send(HttpRequest.newBuilder(server.resolve("/down")).build(), BodyHandlers.ofFile(down));
  }

  private static long time(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private interface Work {
    void run() throws Exception;
  }
}
