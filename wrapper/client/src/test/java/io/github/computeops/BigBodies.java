package io.github.computeops;

import io.github.computeops.body.RequestBody;
import io.github.computeops.files.SignedAddress;
import io.github.computeops.files.SignedForm;
import io.github.computeops.files.TransferSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Sends and receives big files in a Java process of its own, with the client and by hand in turns,
 * and prints the best times in milliseconds: each way of the client's, and the same by hand.
 */
final class BigBodies {
  private static final int TURNS = 3;

  private final URI server;
  private final Path up;
  private final Path down;
  private final SignedAddress signed;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private BigBodies(URI server, Path up) {
    this.server = server;
    this.up = up;
    this.down = up.resolveSibling("down");
    this.signed = SignedAddress.of(server + "/down?signature=1");
  }

  public static void main(String[] arguments) throws Exception {
    new BigBodies(URI.create(arguments[0]), Path.of(arguments[1])).run();
  }

  private void run() throws Exception {
    TransferSettings plain = TransferSettings.builder().plainHttp().build();
    try (ComputeOps com = TestClient.of(server, builder -> builder.transfers(plain))) {
      Map<String, Work> ways = new LinkedHashMap<>();
      ways.put("up", () -> upload(com));
      ways.put("up by hand", this::upload);
      ways.put("form up", () -> uploadForm(com));
      ways.put("form up by hand", this::uploadForm);
      ways.put("down", () -> com.request("GET", "/down").toFile(down));
      ways.put("signed down", () -> com.transfers().download(signed, down));
      ways.put("down by hand", this::download);
      Map<String, Long> best = new LinkedHashMap<>();
      for (int i = 0; i < TURNS; i++) {
        for (Map.Entry<String, Work> way : ways.entrySet()) {
          Files.deleteIfExists(down);
          best.merge(way.getKey(), time(way.getValue()), Math::min);
        }
      }
      System.out.println(best);
    }
  }

  private void upload(ComputeOps com) {
    com.request("PUT", "/up").body(RequestBody.file(up, "application/octet-stream")).send();
  }

  private void upload() throws IOException, InterruptedException {
    send(HttpRequest.newBuilder(server.resolve("/up")).PUT(BodyPublishers.ofFile(up)));
  }

  private void uploadForm(ComputeOps com) {
    SignedForm form =
        SignedForm.of(SignedAddress.of(server + "/up?signature=1"), Map.of("key", "k"));
    com.transfers().upload(form, "up", RequestBody.file(up, "application/octet-stream"));
  }

  private void uploadForm() throws IOException, InterruptedException {
    String head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"up\"\r\n\r\n";
    send(
        HttpRequest.newBuilder(server.resolve("/up"))
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(head),
                    BodyPublishers.ofFile(up),
                    BodyPublishers.ofString("\r\n--b--\r\n"))));
  }

  private void send(HttpRequest.Builder request) throws IOException, InterruptedException {
    http.send(request.build(), BodyHandlers.discarding());
  }

  private void download() throws IOException, InterruptedException {
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
