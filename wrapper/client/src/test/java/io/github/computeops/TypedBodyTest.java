package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.computeops.body.RequestBody;
import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.model.AhsFilesV1beta1DownloadResponse;
import io.github.computeops.model.AhsFilesV1beta1DownloadResponse.OfMap;
import io.github.computeops.model.AhsFilesV1beta1DownloadResponse.OfString;
import java.io.InputStream;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Methods as the generator writes them for bodies that are not JSON. */
class TypedBodyTest extends WithRecorder {
  /** An interface of another service. */
  public interface Charts {
    @RequestLine("PUT /charts/{id}")
    @Headers("Accept: application/json")
    void replace(@Param("id") String id, RequestBody body);

    @RequestLine("GET /charts/{id}")
    @Headers("Accept: image/png, application/json")
    InputStream get(@Param("id") String id);
  }

  private final byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff, 0};

  @Test
  void bodyIsSentWithItsOwnTypeAndLength() throws Exception {
    server.responds(204, "");
    server.client().api(Charts.class).replace("1", RequestBody.bytes(bytes, "image/png"));
    RecordedRequest sent = server.taken();
    assertEquals("image/png", sent.getHeaders().get("Content-Type"));
    assertEquals("6", sent.getHeaders().get("Content-Length"));
    assertArrayEquals(bytes, sent.getBody().toByteArray());
  }

  @Test
  void bytesAreReceivedAsTheyAre() throws Exception {
    server.responds(
        new MockResponse.Builder()
            .setHeader("Content-Type", "image/png")
            .body(new Buffer().write(bytes))
            .build());
    try (InputStream in = server.client().api(Charts.class).get("1")) {
      assertArrayEquals(bytes, in.readAllBytes());
    }
  }

  @Test
  void webPageIsNoFile() {
    server.responds(
        new MockResponse.Builder().setHeader("Content-Type", "text/html").body("<html>").build());
    Charts charts = server.client().api(Charts.class);
    assertThrows(InvalidResponseException.class, () -> charts.get("1"));
  }

  /** The service does not say which type a CSV file has. */
  @ParameterizedTest
  @ValueSource(strings = {"text/csv", "text/plain", "application/octet-stream", "application/json"})
  void csvIsReadAsTextWhateverTypeItHas(String type) throws Exception {
    server.responds(
        new MockResponse.Builder().setHeader("Content-Type", type).body("a,b\n1,2\n").build());
    AhsFilesV1beta1DownloadResponse csv = server.client().ahsFilesV1beta1().download("1", "x.csv");
    assertEquals("a,b\n1,2\n", ((OfString) csv).value());
    assertEquals("application/json, text/csv", server.taken().getHeaders().get("Accept"));
  }

  @Test
  void jsonOfTheSameOperationIsReadAsJson() {
    server.responds(200, " {\"BIOS\":[]}");
    AhsFilesV1beta1DownloadResponse json =
        server.client().ahsFilesV1beta1().download("1", "x.json");
    assertEquals(Map.of("BIOS", java.util.List.of()), ((OfMap) json).value());
  }

  @Test
  void jsonThatIsBrokenIsNoText() {
    server.responds(200, "{\"BIOS\":");
    assertThrows(
        InvalidResponseException.class,
        () -> server.client().ahsFilesV1beta1().download("1", "x.json"));
  }
}
