package io.github.computeops;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.error.ApiException;
import io.github.computeops.error.BadRequestException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorBodyTest extends WithRecorder {
  private static final String CALLED = "GET /compute-ops-mgmt/v1/servers/1 failed with 400: ";

  @Test
  void webPageIsNamedAsOne() {
    assertSays(
        "a web page titled \"Sign in now\" instead of an explanation",
        "text/html",
        "\n<!DOCTYPE html>\n<HTML><TITLE lang=en>\n Sign in\n now</TITLE>".getBytes(UTF_8));
    assertSays(
        "a web page instead of an explanation", "text/html", "<html></html>".getBytes(UTF_8));
    assertSays(
        "a web page that says \"503 Service Unavailable No server is available.\" instead of an explanation",
        "text/html",
        "<html><body><h1>503 Service Unavailable</h1>\nNo server is available.\n</body></html>"
            .getBytes(UTF_8));
    assertSays(
        "a web page that says \"Denied\" instead of an explanation",
        "application/json",
        "<!-- x --><html><style>a{}</style><script>var b = '<p>';</script><b>Denied</b></html>"
            .getBytes(UTF_8));
    assertSays(
        "a web page titled \"400 No required SSL certificate was sent\" instead of an explanation",
        "text/html",
        "<html><head><title>400 No required SSL certificate was sent</title></head></html>"
            .getBytes(UTF_8));
  }

  @Test
  void wordsOfXmlAreShown() {
    assertSays(
        "AccessDenied Request has expired",
        "application/xml",
        "<?xml version='1.0'?>\n<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>"
            .getBytes(UTF_8));
    assertSays("no", "text/html", "<p>no</p>".getBytes(UTF_8));
    assertSays("<Error/>", "application/xml", "<Error/>".getBytes(UTF_8));
  }

  @Test
  void plainTextIsShownOnOneLine() {
    assertSays("upstream\u00e4 gone", "text/plain", "upstream\u00e4\r\n\tgone\n".getBytes(UTF_8));
  }

  @Test
  void longTextIsCut() {
    assertSays(
        "" + "\uD83D\uDE00".repeat(200) + "…",
        "text/plain",
        "\uD83D\uDE00".repeat(201).getBytes(UTF_8));
  }

  @Test
  void emptyBodyExplainsNothing() {
    assertSays("no explanation", "application/json", new byte[0]);
  }

  @Test
  void cutOffEnvelopeIsShownAsFarAsItCame() {
    assertSays("{\"message\":\"No", "application/json", "{\"message\":\"No".getBytes(UTF_8));
  }

  @Test
  void bodyThatBreaksOffIsShownAsFarAsItCame() {
    server.responds(
        new MockResponse.Builder()
            .code(400)
            .body("upstream gone, " + "and so on ".repeat(5_000))
            .onResponseBody(SocketEffect.ShutdownConnection.INSTANCE)
            .build());
    assertEquals(400, failure().status());
  }

  @Test
  void envelopeInItsNamedCharsetIsRead() {
    byte[] latin = "{\"message\":\"L\u00e4uft nicht\"}".getBytes(ISO_8859_1);
    assertSays("L\u00e4uft nicht", "application/json;charset=ISO-8859-1", latin);
  }

  @Test
  void envelopeInAWrongCharsetIsReadAllTheSame() {
    byte[] latin = "{\"message\":\"L\u00e4uft nicht\"}".getBytes(ISO_8859_1);
    assertSays("L\uFFFDuft nicht", "application/json", latin);
    assertSays("L\uFFFDuft nicht", "application/json;charset=no-such", latin);
  }

  @Test
  void envelopeBehindAByteOrderMarkIsRead() {
    assertSays("No", "application/json", "\uFEFF{\"message\":\"No\"}".getBytes(UTF_8));
  }

  @Test
  void otherEnvelopesAreRead() {
    assertSays("a", "application/scim+json", "{\"detail\":\"a\"}".getBytes(UTF_8));
    assertSays("b", "application/problem+json", "{\"title\":\"b\"}".getBytes(UTF_8));
    assertSays(
        "d", "application/json", "{\"error\":\"c\",\"error_description\":\"d\"}".getBytes(UTF_8));
    assertSays("c", "application/json", "{\"error\":\"c\"}".getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"errors\":[{\"message\":\"w\"}]}",
        "{\"error\":{\"code\":7,\"message\":\"w\"}}",
        "{\"detail\":[{\"loc\":[\"body\"],\"msg\":\"w\"}]}",
        "{\"fault\":{\"faultstring\":\"w\"}}",
        "{\"Message\":\"w\"}",
        "{\"message\":[\"w\"]}",
        "[{\"message\":\"w\"}]",
        "{\"Message\":null,\"message\":\"w\"}",
        "{\"message\":null,\"details\":[null,{\"message\":\"w\"}]}",
        "{\"message\":\"w\"} and more"
      })
  void messageIsFoundWhereverItIs(String json) {
    assertSays("w", "application/json", json.getBytes(UTF_8));
  }

  @Test
  void jsonWithoutAMessageIsShownWithSecretsMasked() {
    assertSays(
        "{\"code\": 7, \"password\": \"***\"}",
        "application/json",
        "{\"code\":7,\"password\":\"x\"}".getBytes(UTF_8));
    assertSays("no explanation", "application/json", "{}".getBytes(UTF_8));
    assertSays("[1,2]", "application/json", "[1,2]".getBytes(UTF_8));
  }

  @Test
  void packedEnvelopeIsUnpacked() throws IOException {
    server.responds(packed(gzip("{\"message\":\"No.\",\"debugId\":\"d\"}"), "GZIP"));
    assertEquals(CALLED + "No (debugId d)", failure().getMessage());
  }

  @Test
  void brokenPackingExplainsNothing() throws IOException {
    server.responds(packed("not gzip".getBytes(UTF_8), "gzip"));
    assertEquals(CALLED + "no explanation", failure().getMessage());
    byte[] whole = gzip("upstream gone");
    server.responds(packed(Arrays.copyOf(whole, whole.length - 9), "gzip"));
    assertEquals(400, failure().status());
  }

  @Test
  void fiftyMegabytesAreReadOnlyInPart() {
    server.responds(
        new MockResponse.Builder()
            .code(400)
            .body(new Buffer().write("{\"message\":\"".getBytes(UTF_8)).write(new byte[50 << 20]))
            .build());
    ApiException rejected = failure();
    assertEquals(CALLED + "{\"message\":\"", rejected.getMessage());
    assertEquals(Optional.empty(), rejected.errorCode());
  }

  @Test
  void longMessageIsCut() {
    server.responds(400, "{\"message\":\"" + "x".repeat(5_000) + "\"}");
    assertEquals(CALLED + "" + "x".repeat(2_000) + "…", failure().getMessage());
  }

  @Test
  void lineBreaksOfTheServiceForgeNoLogLine() {
    server.responds(400, "{\"message\":\"No.\\r\\n2026 INFO all is well\",\"debugId\":\"a\\nb\"}");
    assertEquals(CALLED + "No. 2026 INFO all is well (debugId a b)", failure().getMessage());
  }

  private void assertSays(String said, String type, byte[] body) {
    server.responds(
        new MockResponse.Builder()
            .code(400)
            .setHeader("Content-Type", type)
            .body(new Buffer().write(body))
            .build());
    assertEquals(CALLED + said, failure().getMessage());
  }

  private static MockResponse packed(byte[] body, String coding) {
    return new MockResponse.Builder()
        .code(400)
        .setHeader("Content-Encoding", coding)
        .body(new Buffer().write(body))
        .build();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private ApiException failure() {
    return assertThrows(BadRequestException.class, () -> server.client().serversV1().get("1"));
  }
}
