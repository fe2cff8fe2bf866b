package io.github.computeops.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import io.github.computeops.Response;
import io.github.computeops.json.JsonReadException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the cases of the folder {@code cases}; a case more needs no code. */
class ConformanceTest {
  private final MockWebServer server = new MockWebServer();
  private ComputeOps com;

  static List<ConformanceCase> cases() throws IOException {
    return ConformanceCase.all(Path.of(System.getProperty("cases", "cases")));
  }

  @BeforeEach
  void starts() throws IOException {
    server.start();
    com =
        ComputeOps.builder()
            .baseUri(server.url("/").uri())
            .credentials(Credentials.bearerToken("token-of-the-cases"))
            .build();
  }

  @AfterEach
  void ends() {
    com.close();
    server.close();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void holds(ConformanceCase given) throws Throwable {
    given.responsesOrNone().forEach(response -> server.enqueue(mock(response)));
    if (given.fails() == null) {
      checkReading(given, call(given));
    } else {
      checkFailure(given.fails(), assertThrows(Throwable.class, () -> call(given)));
    }
    if (given.wire() != null) {
      checkWire(given.wire());
    }
  }

  private static MockResponse mock(ConformanceCase.Response given) {
    MockResponse.Builder response =
        new MockResponse.Builder()
            .code(given.statusOr200())
            .setHeader("Content-Type", "application/json")
            .body(given.written());
    given.headersOrNone().forEach(response::setHeader);
    return response.build();
  }

  private Response<Object> call(ConformanceCase given) {
    ConformanceCall call = ConformanceCall.of(given);
    return com.withResponse(view -> Reading.settled(call.on(view)));
  }

  private static void checkReading(ConformanceCase given, Response<Object> response) {
    given
        .readsOrNone()
        .forEach((path, text) -> assertEquals(text, Reading.of(response, path), path));
    given
        .unreadableOrNone()
        .forEach(
            (path, message) ->
                assertEquals(
                    message,
                    assertThrows(JsonReadException.class, () -> Reading.of(response, path), path)
                        .getMessage()));
  }

  private static void checkFailure(ConformanceCase.Failure expected, Throwable thrown) {
    assertEquals(expected.type(), thrown.getClass().getSimpleName(), thrown::toString);
    assertEquals(expected.message(), thrown.getMessage());
  }

  private void checkWire(ConformanceCase.Wire wire) throws Exception {
    assertEquals(wire.requests().size(), server.getRequestCount(), "number of requests");
    for (ConformanceCase.Request expected : wire.requests()) {
      RecordedRequest request = server.takeRequest();
      assertEquals(expected.line(), request.getMethod() + " " + request.getTarget());
      if (expected.body() != null) {
        assertEquals(expected.body(), request.getBody().utf8());
      }
    }
  }
}
