package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.body.RequestBody;
import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.error.NotFoundException;
import io.github.computeops.error.ServerException;
import io.github.computeops.json.Json;
import io.github.computeops.model.ServerV1;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawRequestTest extends WithService {
  private static final String PATH = "/compute-ops-mgmt/v1/anything";

  @Test
  void pathParametersQueryAndHeadersAreEncodedOnce() throws Exception {
    server.responds(200, "{}");
    com.request("get", "/compute-ops-mgmt/v1/servers/{id}/x", "P06760-B21+2M/ü")
        .queryParameter("filter", "name eq 'a+b'")
        .queryParameter("id", List.of("1", 2))
        .queryParameter("empty", "")
        .header("If-Match", "\"3\"")
        .json();
    RecordedRequest sent = server.taken();
    assertEquals("GET", sent.getMethod());
    assertEquals(
        "/compute-ops-mgmt/v1/servers/P06760-B21%2B2M%2F%C3%BC/x"
            + "?filter=name%20eq%20%27a%2Bb%27&id=1&id=2&empty=",
        sent.getTarget());
    assertEquals("\"3\"", sent.getHeaders().get("If-Match"));
    assertEquals("application/json", sent.getHeaders().get("Accept"));
    assertEquals("Bearer " + TestClient.TOKEN, sent.getHeaders().get("Authorization"));
    assertNull(sent.getHeaders().get("Content-Length"));
  }

  @Test
  void pathThatHasAQueryIsContinued() throws Exception {
    server.responds(200, "{}");
    com.request("GET", PATH + "?a=b%2Bc").queryParameter("d", true).json();
    assertEquals(PATH + "?a=b%2Bc&d=true", server.taken().getTarget());
  }

  @Test
  void jsonIsReadByNamesAndIndexesAndAsModels() {
    server.responds(200, "{\"items\":[{\"id\":\"7\",\"n\":1.50,\"ok\":true}],\"total\":null}");
    Json page = com.request("GET", PATH).json();
    Json first = page.at("items").at(0);
    assertEquals("7", first.at("id").text().orElseThrow());
    assertEquals("1.50", first.at("n").number().orElseThrow().toPlainString());
    assertEquals(true, first.at("ok").bool().orElseThrow());
    assertEquals(1, page.at("items").items().size());
    assertEquals("[id, n, ok]", first.members().keySet().toString());
    assertEquals("7", first.as(ServerV1.TYPE).id().orElseThrow());
    assertTrue(page.at("total").isAbsent());
    assertTrue(page.at("items").at(1).at("id").at("x").isAbsent());
  }

  @Test
  void successWithoutABodyIsAbsentJson() {
    server.responds(204, "");
    assertTrue(com.request("DELETE", PATH).json().isAbsent());
  }

  @ParameterizedTest
  @CsvSource({
    "POST,application/json",
    "PUT,application/json",
    "PATCH,application/merge-patch+json"
  })
  void jsonBodyIsSentWithTheTypeOfItsMethod(String method, String type) throws Exception {
    server.responds(200, "{}");
    com.request(method, PATH).jsonBody(Map.of("name", "grün", "ids", List.of(1, 2))).send();
    RecordedRequest sent = server.taken();
    assertEquals(type, sent.getHeaders().get("Content-Type"));
    assertEquals(
        Json.of(Map.of("name", "grün", "ids", List.of(1, 2))).toJson().length(),
        sent.getBody().utf8().replace("\":", "\": ").replace(",", ", ").length());
  }

  @Test
  void headerOfTheCallerTakesPrecedence() throws Exception {
    server.responds(200, "{}");
    com.request("POST", PATH)
        .jsonBody(List.of())
        .header("content-type", "application/json-patch+json")
        .header("accept", "application/xml")
        .send();
    RecordedRequest sent = server.taken();
    assertEquals(List.of("application/json-patch+json"), sent.getHeaders().values("Content-Type"));
    assertEquals(List.of("application/xml"), sent.getHeaders().values("Accept"));
  }

  @Test
  void textIsReadInItsCharsetAndBytesAsTheyAre() {
    byte[] latin = "grün".getBytes(StandardCharsets.ISO_8859_1);
    server.responds(typed("text/plain; charset=iso-8859-1", latin));
    server.responds(typed("application/octet-stream", latin));
    assertEquals("grün", com.request("GET", PATH).text());
    assertArrayEquals(latin, com.request("GET", PATH).bytes());
  }

  @Test
  void streamIsReadAsItComes() throws Exception {
    server.responds(typed("application/zip", new byte[] {1, 2, 3}));
    try (InputStream in = com.request("GET", PATH).stream()) {
      assertArrayEquals(new byte[] {1, 2, 3}, in.readAllBytes());
    }
  }

  @Test
  void webPageInsteadOfAStreamIsAnErrorUnlessItIsAskedFor() throws Exception {
    byte[] page = "<html>".getBytes(StandardCharsets.UTF_8);
    server.responds(typed("text/html", page)).responds(typed("text/html", page));
    assertEquals(
        "GET "
            + PATH
            + " succeeded with 200, but the body of the response is a web page, so a proxy or a"
            + " login page responded instead of the service.",
        assertThrows(InvalidResponseException.class, () -> com.request("GET", PATH).stream())
            .getMessage());
    try (InputStream in = com.request("GET", PATH).header("Accept", "text/html").stream()) {
      assertArrayEquals(page, in.readAllBytes());
    }
  }

  private static MockResponse typed(String type, byte[] body) {
    return new MockResponse.Builder()
        .setHeader("Content-Type", type)
        .body(new Buffer().write(body))
        .build();
  }

  @Test
  void failedGetIsRepeatedAndAPostIsNot() {
    server.responds(500, "{}").responds(200, "{}");
    assertEquals("{}", com.request("GET", PATH).json().toJson());
    server.responds(500, "{}");
    ServerException failed =
        assertThrows(ServerException.class, () -> com.request("POST", PATH).send());
    assertTrue(failed.isOutcomeUnknown());
    assertEquals(3, server.requests());
  }

  @Test
  void errorsAreThoseOfTypedCalls() {
    server.responds(404, "{\"message\":\"No such thing\",\"debugId\":\"d1\"}");
    NotFoundException failed =
        assertThrows(NotFoundException.class, () -> com.request("GET", PATH).json());
    assertEquals(
        "GET " + PATH + " failed with 404: No such thing (debugId d1)", failed.getMessage());
  }

  @Test
  void whatCameWithTheResponseIsReadable() {
    respondsWith(202, "Location", "/compute-ops-mgmt/v1/jobs/1");
    Response<Void> response =
        com.withVoidResponse(view -> view.request("POST", PATH).jsonBody(Map.of("a", 1)).send());
    assertEquals(202, response.status());
    assertEquals("/compute-ops-mgmt/v1/jobs/1", response.location().orElseThrow().toString());
  }

  @Test
  void viewsAddTheirOptionsAndTheirTenant() throws Exception {
    server.responds(200, "{}");
    com.forTenant("t1")
        .withOptions(CallOptions.builder().header("X-A", "1").queryParameter("q", "2").build())
        .request("GET", PATH)
        .json();
    RecordedRequest sent = server.taken();
    assertEquals("t1", sent.getHeaders().get("Tenant-Acid"));
    assertEquals("1", sent.getHeaders().get("X-A"));
    assertEquals(PATH + "?q=2", sent.getTarget());
  }

  @Test
  void callsArePacedAsTypedOnesAre() {
    respondsWith(429, "Retry-After", "7");
    server.responds(200, "{}");
    com.request("GET", PATH).json();
    assertEquals(List.of(Duration.ofSeconds(7)), time.sleeps());
  }

  @Test
  void bodiesAreLoggedMaskedOrNotAtAll() throws Exception {
    String secret = "{\"password\":\"hunter2\"}";
    for (int i = 0; i < 4; i++) {
      server.responds(200, secret);
    }
    try (CapturedLog log = new CapturedLog(Level.ALL);
        ComputeOps logging = client(ComputeOps.Builder::logBodies)) {
      logging.request("PUT", PATH).jsonBody(Map.of("password", "hunter2")).json();
      logging.request("PUT", PATH).body(RequestBody.text(secret, "text/plain")).text();
      logging.request("GET", PATH).bytes();
      logging.request("GET", PATH).stream().close();
      assertEquals(
          List.of(
              "PUT " + PATH + " sends {\"password\": \"***\"}",
              "PUT " + PATH + " receives {\"password\": \"***\"}",
              "PUT " + PATH + " sends RequestBody[text/plain; charset=utf-8, 22 bytes]",
              "PUT " + PATH + " receives 22 characters",
              "GET " + PATH + " receives 22 bytes",
              "GET " + PATH + " receives a stream"),
          log.lines().stream()
              .filter(line -> line.contains(" sends ") || line.contains(" receives "))
              .toList());
      assertFalse(log.all().contains("hunter2"));
    }
  }

  @Test
  void closedClientSaysSo() {
    RawRequest request = com.request("GET", PATH);
    com.close();
    assertTrue(
        assertThrows(IllegalStateException.class, request::json)
            .getMessage()
            .startsWith("The client of http://localhost"));
  }
}
