package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.body.MultipartBody;
import io.github.computeops.body.RequestBody;
import io.github.computeops.error.TransportException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bodies that are sent block by block. */
@Timeout(60)
class UploadTest extends WithRecorder {
  private static final String PATH = "/compute-ops-mgmt/v1/files";
  private static final String TYPE = "application/octet-stream";

  @TempDir Path folder;

  enum Sender {
    APACHE(builder -> builder.transport(Transport.apache())),
    JDK(builder -> builder.transport(Transport.jdk())),
    OKHTTP(builder -> builder.transport(Transport.okHttp())),
    FEIGN(builder -> builder.transport(TestClient.ofFeign()));

    private final UnaryOperator<ComputeOps.Builder> transport;

    Sender(UnaryOperator<ComputeOps.Builder> transport) {
      this.transport = transport;
    }

    ComputeOps client(Recorder server) {
      return TestClient.of(
          server.uri(),
          builder ->
              transport
                  .apply(builder)
                  .retryPolicy(RetryPolicy.builder().initialDelay(Duration.ofMillis(1)).build()));
    }
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("f.bin"), content);
  }

  @ParameterizedTest
  @EnumSource
  void fileIsSentWithItsLengthAndAgainForEachAttempt(Sender engine) throws Exception {
    Path file = file("0123456789");
    server.responds(503, "{}").responds(200, "{}");
    try (ComputeOps com = engine.client(server)) {
      com.request("PUT", PATH).body(RequestBody.file(file, TYPE)).send();
    }
    for (int i = 0; i < 2; i++) {
      RecordedRequest sent = server.taken();
      assertEquals("10", sent.getHeaders().get("Content-Length"));
      assertNull(sent.getHeaders().get("Transfer-Encoding"));
      assertEquals(List.of(TYPE), sent.getHeaders().values("Content-Type"));
      assertEquals("0123456789", sent.getBody().utf8());
    }
  }

  @ParameterizedTest
  @EnumSource
  void emptyFileIsSent(Sender engine) throws Exception {
    server.responds(200, "{}");
    try (ComputeOps com = engine.client(server)) {
      com.request("PUT", PATH).body(RequestBody.file(file(""), TYPE)).send();
    }
    assertEquals("0", server.taken().getHeaders().get("Content-Length"));
  }

  @ParameterizedTest
  @EnumSource
  void formHasItsPartsInOrderAndAKnownLength(Sender engine) throws Exception {
    MultipartBody form =
        MultipartBody.builder()
            .field("key", "grün")
            .file("file", "a \"b\".ahs", RequestBody.file(file("0123456789"), TYPE))
            .build();
    server.responds(200, "{}");
    try (ComputeOps com = engine.client(server)) {
      com.request("POST", PATH).body(form).send();
    }
    RecordedRequest sent = server.taken();
    String type = sent.getHeaders().get("Content-Type");
    String boundary = "--" + type.replaceFirst(".*boundary=", "");
    assertEquals(
        boundary
            + "\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\ngrün\r\n"
            + boundary
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a %22b%22.ahs\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n0123456789\r\n"
            + boundary
            + "--\r\n",
        sent.getBody().utf8());
    assertEquals(String.valueOf(form.length()), sent.getHeaders().get("Content-Length"));
  }

  @Test
  void fieldsAndTextAreEncoded() throws Exception {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("a b", "1&2");
    fields.put("c", "ü");
    server.responds(200, "{}").responds(200, "{}");
    server.client().request("POST", PATH).body(RequestBody.form(fields)).send();
    server.client().request("POST", PATH).body(RequestBody.text("ü", "text/csv")).send();
    RecordedRequest form = server.taken();
    assertEquals("a%20b=1%262&c=%C3%BC", form.getBody().utf8());
    assertEquals("application/x-www-form-urlencoded", form.getHeaders().get("Content-Type"));
    RecordedRequest text = server.taken();
    assertEquals("ü", text.getBody().utf8());
    assertEquals("text/csv; charset=utf-8", text.getHeaders().get("Content-Type"));
  }

  @Test
  void progressIsToldForEachAttemptAnew() throws Exception {
    List<Long> told = new ArrayList<>();
    server.responds(503, "{}").responds(200, "{}");
    try (ComputeOps com = Sender.APACHE.client(server)) {
      com.request("PUT", PATH)
          .body(
              RequestBody.bytes(new byte[100_000], TYPE)
                  .withProgress((bytes, total) -> told.add(bytes * 1_000_000 + total)))
          .send();
    }
    assertEquals(
        List.of(65_536_100_000L, 100_000_100_000L, 65_536_100_000L, 100_000_100_000L), told);
  }

  @ParameterizedTest
  @EnumSource
  void bodyThatChangesMeanwhileIsAnErrorWithASentence(Sender engine) throws Exception {
    assertEquals(
        "the body to send had 10 bytes when it was opened and ended after 5; it must not change"
            + " meanwhile",
        failure(engine, RequestBody.source(10, () -> of("01234"), TYPE)));
    assertEquals(
        "the body to send had 3 bytes when it was opened and has more now; it must not change"
            + " meanwhile",
        failure(engine, RequestBody.source(3, () -> of("01234"), TYPE)));
  }

  @ParameterizedTest
  @EnumSource
  void bodyThatCannotBeReadIsAnErrorWithASentence(Sender engine) throws Exception {
    Path none = folder.resolve("none");
    assertEquals(
        "the body to send cannot be read: " + none + " does not exist; give a file",
        failure(engine, RequestBody.file(none, TYPE)));
    assertEquals(
        "the body to send cannot be read: the tape is torn",
        failure(
            engine,
            RequestBody.source(
                10,
                () -> {
                  throw new IOException("the tape is torn");
                },
                TYPE)));
  }

  private static InputStream of(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Nothing is repeated, even though a PUT may be. */
  private String failure(Sender engine, RequestBody body) {
    try (ComputeOps com = engine.client(server)) {
      String message =
          assertThrows(TransportException.class, () -> com.request("PUT", PATH).body(body).send())
              .getMessage();
      String start = "PUT " + PATH + " failed: ";
      assertTrue(message.startsWith(start), message);
      return message.substring(start.length());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"APACHE", "JDK", "OKHTTP"})
  void uploadThatNobodyReadsEndsAfterThePause(Sender engine) throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    Timeouts pause =
        Timeouts.builder().response(Duration.ofMinutes(1)).body(Duration.ofMillis(300)).build();
    try (RawServer stalled = new RawServer(connection -> end.await());
        ComputeOps com =
            TestClient.of(
                stalled.uri(), builder -> engine.transport.apply(builder.timeouts(pause)))) {
      RawRequest upload =
          com.request("POST", PATH).body(RequestBody.bytes(new byte[50_000_000], TYPE));
      TransportException failed = assertThrows(TransportException.class, upload::send);
      assertTrue(
          failed.getMessage().contains("nothing of the request could be sent for 300 ms"),
          failed.getMessage());
      assertTrue(failed.isOutcomeUnknown());
    } finally {
      end.countDown();
    }
  }

  @Test
  void badBodiesAreRejectedAtOnce() {
    assertEquals(
        "\"csv\" is not a media type; give one such as application/octet-stream or text/csv.",
        message(() -> RequestBody.bytes(new byte[0], "csv")));
    assertEquals(
        "The body has a length of -1 bytes; give zero or more.",
        message(() -> RequestBody.source(-1, () -> of(""), TYPE)));
    assertEquals(
        "A field of the form has no name; give it one.",
        message(() -> MultipartBody.builder().field(" ", "x")));
  }

  private static String message(org.junit.jupiter.api.function.Executable wrong) {
    return assertThrows(IllegalArgumentException.class, wrong).getMessage();
  }
}
