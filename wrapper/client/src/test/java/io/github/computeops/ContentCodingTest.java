package io.github.computeops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.InvalidResponseException;
import java.io.ByteArrayOutputStream;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCodingTest extends WithRecorder {
  @Test
  void emptyBodyIsEmptyWhateverCodingIsNamed() {
    server.responds(
        new MockResponse.Builder().code(201).setHeader("Content-Encoding", "gzip").build());
    assertTrue(server.client().request("POST", "/exports").json().isAbsent());
  }

  @Test
  void successThatIsNotGzipAsItsHeaderSaysIsAnInvalidResponse() {
    server.responds(
        new MockResponse.Builder().setHeader("Content-Encoding", "gzip").body("{}{}").build());
    assertEquals(
        "GET /compute-ops-mgmt/v1/servers/1 succeeded with 200, but the body of the response is not"
            + " gzip, as its header says.",
        assertThrows(InvalidResponseException.class, () -> server.client().serversV1().get("1"))
            .getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "deflate", "gzip, gzip", "zstd"})
  void successInACodingThatIsNotReadIsAnInvalidResponse(String coding) {
    server.responds(
        new MockResponse.Builder().setHeader("Content-Encoding", coding).body("{}").build());
    assertEquals(
        "GET /compute-ops-mgmt/v1/servers/1 succeeded with 200, but the body of the response is"
            + " encoded with \""
            + coding
            + "\", but the client reads gzip only.",
        assertThrows(InvalidResponseException.class, () -> server.client().serversV1().get("1"))
            .getMessage());
  }

  @Test
  void gzipWhoseChecksumIsWrongIsAnInvalidResponse() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write("{}".getBytes(UTF_8));
    }
    byte[] damaged = bytes.toByteArray();
    damaged[damaged.length - 8] ^= 1;
    server.responds(
        new MockResponse.Builder()
            .setHeader("Content-Encoding", "gzip")
            .body(new Buffer().write(damaged))
            .build());
    assertEquals(
        "GET /compute-ops-mgmt/v1/servers/1 succeeded with 200, but the body of the response is not"
            + " gzip, as its header says.",
        assertThrows(InvalidResponseException.class, () -> server.client().serversV1().get("1"))
            .getMessage());
  }
}
