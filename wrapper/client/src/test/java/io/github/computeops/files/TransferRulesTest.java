package io.github.computeops.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.github.computeops.ComputeOps;
import io.github.computeops.RetryPolicy;
import io.github.computeops.TestClient;
import io.github.computeops.Timeouts;
import io.github.computeops.body.RequestBody;
import io.github.computeops.error.StoreException;
import io.github.computeops.error.TransportException;
import io.github.computeops.failure.ComputeOpsException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which addresses are used, and what is said of them. */
@Timeout(60)
class TransferRulesTest {
  private static final String SECRET = "0123456789abcdef";
  private static final TransferSettings PLAIN = TransferSettings.builder().plainHttp().build();

  @TempDir Path folder;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private volatile HttpHandler handler = exchange -> respond(exchange, 200, "", "whole");

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.add(exchange.getRequestMethod());
          handler.handle(exchange);
        });
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private static void respond(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    exchange.getRequestBody().readAllBytes();
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private ComputeOps client(UnaryOperator<ComputeOps.Builder> settings) {
    return TestClient.of(
        URI.create("http://127.0.0.1:1"),
        builder -> settings.apply(builder.retryPolicy(RetryPolicy.none())));
  }

  private String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private SignedAddress address() {
    return SignedAddress.of(origin() + "/" + SECRET + "/file?sig=" + SECRET);
  }

  private ComputeOpsException failure(TransferSettings settings) {
    try (ComputeOps com = client(builder -> builder.transfers(settings))) {
      ComputeOpsException failed =
          assertThrows(
              ComputeOpsException.class,
              () -> com.transfers().download(address(), folder.resolve("x")));
      StringWriter printed = new StringWriter();
      failed.printStackTrace(new PrintWriter(printed));
      assertFalse(printed.toString().contains(SECRET), printed.toString());
      return failed;
    }
  }

  @Test
  void plainHttpIsRejectedUnlessATestAllowsIt() {
    StoreException failed = (StoreException) failure(TransferSettings.ofDefaults());
    assertEquals(
        "The signed address at "
            + origin()
            + " is not https; if this is a test, allow it with TransferSettings.builder()"
            + ".plainHttp(); nothing was sent to it.",
        failed.getMessage());
    assertEquals(0, failed.status());
    assertEquals(List.of(), requests);
    assertEquals("TransferSettings[plainHttp=false]", TransferSettings.ofDefaults().toString());
  }

  @Test
  void hostThatThePredicateRejectsIsNotAsked() {
    TransferSettings others =
        TransferSettings.builder().plainHttp().hosts(host -> host.endsWith(".example")).build();
    assertEquals(
        "The signed address at "
            + origin()
            + " is not one that TransferSettings.hosts accepts; nothing was sent to it.",
        failure(others).getMessage());
    assertEquals(List.of(), requests);
  }

  @Test
  void redirectIsNotFollowed() {
    handler =
        exchange -> {
          exchange.getResponseHeaders().set("Location", origin() + "/other/" + SECRET);
          respond(exchange, 307, "text/plain", "");
        };
    assertEquals(
        "The download from "
            + origin()
            + " failed with 307: a redirect, which the client does not follow",
        failure(PLAIN).getMessage());
    assertEquals(List.of("GET"), requests);
  }

  @Test
  void errorThatRepeatsTheSignatureIsMasked() {
    handler =
        exchange ->
            respond(
                exchange,
                400,
                "application/xml",
                "<Error><Code>InvalidArgument</Code><Message>No /"
                    + SECRET
                    + "/file?sig="
                    + SECRET
                    + " here &amp; now</Message></Error>");
    assertEquals(
        "The download from "
            + origin()
            + " failed with 400: No ***?sig=*** here & now (InvalidArgument)",
        failure(PLAIN).getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, <html><body>502</body></html>",
    "application/xml, <Error><Code>Cut",
    "application/xml, ''",
    "application/xml, '<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Error><Message>&x;</Message></Error>'"
  })
  void responseOfAGatewayIsAnErrorWithoutACode(String type, String body) {
    handler = exchange -> respond(exchange, 502, type, body);
    StoreException failed = (StoreException) failure(PLAIN);
    assertTrue(
        failed
            .getMessage()
            .startsWith("The download from " + origin() + " failed with 502: no explanation"),
        failed.getMessage());
    assertTrue(failed.isRetryable());
    assertTrue(failed.code().isEmpty() || failed.code().get().equals("Cut"));
  }

  @Test
  void storeThatIsOutOfReachIsNamedByItsHost() {
    server.stop(0);
    TransportException failed = (TransportException) failure(PLAIN);
    assertEquals(
        "The download from "
            + origin()
            + " failed: no connection to "
            + origin().replace("http://", ""),
        failed.getMessage());
  }

  @Test
  void fileThatComesNoFurtherEndsAfterThePause() {
    handler =
        exchange -> {
          exchange.sendResponseHeaders(200, 10);
          exchange.getResponseBody().write(1);
          exchange.getResponseBody().flush();
          sleep();
        };
    try (ComputeOps com =
        client(
            builder ->
                builder
                    .transfers(PLAIN)
                    .timeouts(Timeouts.builder().body(Duration.ofMillis(200)).build()))) {
      TransportException failed =
          assertThrows(
              TransportException.class,
              () -> com.transfers().download(address(), folder.resolve("x")));
      assertEquals(
          "The download from " + origin() + " failed: nothing of the response came for 200 ms",
          failed.getMessage());
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void closedClientTransfersNothing() {
    ComputeOps com = client(builder -> builder.transfers(PLAIN));
    Transfers transfers = com.transfers();
    com.close();
    assertThrows(
        IllegalStateException.class, () -> transfers.download(address(), folder.resolve("x")));
    assertEquals("Transfers[TransferSettings[plainHttp=true]]", transfers.toString());
  }

  @Test
  void targetIsCheckedBeforeAnythingIsSent() {
    try (ComputeOps com = client(builder -> builder.transfers(PLAIN))) {
      assertThrows(
          IllegalArgumentException.class, () -> com.transfers().download(address(), folder));
    }
    assertEquals(List.of(), requests);
  }

  @Test
  void formIsSentInOrderWithTheFileLastAndALength() {
    List<String> bodies = new CopyOnWriteArrayList<>();
    List<String> lengths = new CopyOnWriteArrayList<>();
    handler =
        exchange -> {
          bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          lengths.add(exchange.getRequestHeaders().getFirst("Content-Length"));
          respond(exchange, 204, "text/plain", "");
        };
    SignedForm form = SignedForm.of(address(), Map.of("policy", SECRET));
    try (ComputeOps com = client(builder -> builder.transfers(PLAIN))) {
      com.transfers()
          .upload(form, "a.ahs", RequestBody.bytes(new byte[] {65}, "application/octet-stream"));
    }
    assertEquals(List.of(String.valueOf(bodies.get(0).length())), lengths);
    assertEquals(
        "B\r\nContent-Disposition: form-data; name=\"policy\"\r\n\r\n"
            + SECRET
            + "\r\nB\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.ahs\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\nA\r\nB--\r\n",
        bodies.get(0).replaceAll("--compute-ops-[0-9a-f-]{36}", "B"));
  }

  @Test
  void uploadThatIsRejectedIsSentOnceAndShowsNoField() {
    handler =
        exchange ->
            respond(
                exchange,
                403,
                "application/xml",
                "<Error><Code>AccessDenied</Code><Message>Policy " + SECRET + "</Message></Error>");
    SignedForm form = SignedForm.of(SignedAddress.of(origin() + "/"), Map.of("policy", SECRET));
    try (ComputeOps com =
        TestClient.of(URI.create("http://127.0.0.1:1"), builder -> builder.transfers(PLAIN))) {
      StoreException failed =
          assertThrows(
              StoreException.class,
              () ->
                  com.transfers()
                      .upload(form, "a.ahs", RequestBody.bytes(new byte[1], "text/plain")));
      assertEquals(
          "The upload to " + origin() + " failed with 403: Policy *** (AccessDenied)",
          failed.getMessage());
    }
    assertEquals(List.of("POST"), requests);
  }
}
