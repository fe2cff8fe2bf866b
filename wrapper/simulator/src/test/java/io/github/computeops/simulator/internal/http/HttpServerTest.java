package io.github.computeops.simulator.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.simulator.CapturedLog;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HttpServerTest {
  private static final InetSocketAddress LOOPBACK =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

  @Test
  void listensOnALoopbackAddress() throws Exception {
    try (HttpServer server =
        HttpServer.start(
            LOOPBACK, Optional.empty(), new RequestLog(), request -> Response.ok(Map.of()))) {
      assertTrue(InetAddress.getByName(server.uri().getHost()).isLoopbackAddress());
    }
  }

  @Test
  void responseWithoutABodyIsEmpty() throws Exception {
    HttpResponse<String> response =
        response(request -> Response.withoutBody(202, Map.of("Location", "/x")));
    assertEquals(202, response.statusCode());
    assertEquals("/x", response.headers().firstValue("Location").orElseThrow());
    assertEquals("", response.body());
  }

  @Test
  void defectOfTheSimulatorIsLoggedAndGivesStatus500() throws Exception {
    RuntimeException defect = new IllegalStateException("broken");
    try (CapturedLog log = new CapturedLog(RequestDispatcher.class.getName())) {
      HttpResponse<String> response =
          response(
              request -> {
                throw defect;
              });
      JsonNode error = JsonMapper.shared().readTree(response.body());
      assertEquals(500, response.statusCode());
      assertEquals(
          "The simulator failed: java.lang.IllegalStateException: broken.",
          error.get("message").asString());
      assertEquals(
          List.of("GET /x failed."), log.records().stream().map(LogRecord::getMessage).toList());
      assertEquals(defect, log.records().get(0).getThrown());
    }
  }

  @Test
  void missingClassGivesStatus500AndNobodyWaits() throws Exception {
    HttpResponse<String> response =
        response(
            request -> {
              throw new NoClassDefFoundError("com/fasterxml/jackson/annotation/JsonSerializeAs");
            });
    assertFailed(
        "The simulator failed: java.lang.NoClassDefFoundError:"
            + " com/fasterxml/jackson/annotation/JsonSerializeAs.",
        response);
  }

  @Test
  void bodyThatIsNotJsonGivesStatus500() throws Exception {
    HttpResponse<String> response = response(request -> Response.ok(Map.of("at", new Object())));
    assertEquals(500, response.statusCode());
    assertTrue(response.body().contains("A java.lang.Object is not JSON."), response.body());
  }

  @Test
  void bodyThatCannotBeWrittenGivesStatus500() throws Exception {
    Object body =
        new AbstractMap<String, String>() {
          @Override
          public Set<Map.Entry<String, String>> entrySet() {
            throw new LinkageError("C:\\ \"deep\"\n");
          }
        };
    HttpResponse<String> response = response(request -> Response.ok(body));
    assertEquals(500, response.statusCode());
    assertTrue(
        JsonMapper.shared()
            .readTree(response.body())
            .get("message")
            .asString()
            .contains("LinkageError: C:\\ \"deep\" "),
        response.body());
  }

  private static void assertFailed(String message, HttpResponse<String> response) {
    JsonNode error = JsonMapper.shared().readTree(response.body());
    assertEquals(500, response.statusCode());
    assertEquals(500, error.get("httpStatusCode").asInt());
    assertEquals("HPE-GL-COMPUTE_OPS-0000500", error.get("errorCode").asString());
    assertEquals("00000000000000000000000000000001", error.get("debugId").asString());
    assertEquals(message, error.get("message").asString());
  }

  private static HttpResponse<String> response(Handler handler) throws Exception {
    try (HttpServer server =
        HttpServer.start(LOOPBACK, Optional.empty(), new RequestLog(), handler)) {
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(server.uri().resolve("/x")).build(),
              HttpResponse.BodyHandlers.ofString());
    }
  }
}
