package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.NotFoundException;
import io.github.computeops.model.ServerV1;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTest extends WithRecorder {
  @ParameterizedTest
  @MethodSource("io.github.computeops.TestClient#transports")
  void headersOfAResponseAreAllTold(Transport transport) {
    server.responds(
        new MockResponse.Builder()
            .addHeader("X-Part", "1")
            .addHeader("x-part", "2")
            .addHeader("Retry-After", "7")
            .body("{}")
            .build());
    try (ComputeOps com = TestClient.of(server.uri(), b -> b.transport(transport))) {
      Response<ServerV1> response = com.withResponse(view -> view.serversV1().get("1"));
      assertEquals(List.of("1", "2"), response.headers("X-Part"));
      assertEquals(List.of("7"), response.headers("Retry-After"));
    }
  }

  @Test
  void headOfAResponseComesWithItsValue() {
    server.responds(
        new MockResponse.Builder()
            .code(203)
            .body("{\"id\":\"1\"}")
            .addHeader("X-Two", "a")
            .addHeader("X-Two", "b")
            .addHeader("Location", "/compute-ops-mgmt/v1/jobs/7?x=%2F")
            .build());
    Response<ServerV1> response = server.client().withResponse(view -> view.serversV1().get("1"));
    assertEquals(203, response.status());
    assertEquals(1, response.attempts());
    assertEquals(ServerV1.of(java.util.Map.of("id", "1")), response.value());
    assertEquals(List.of("a", "b"), response.headers("x-TWO"));
    assertEquals(Optional.of("a"), response.header("x-two"));
    assertEquals(List.of(), response.headers("none"));
    assertEquals(Optional.of(URI.create("/compute-ops-mgmt/v1/jobs/7?x=%2F")), response.location());
    assertEquals("Response[203, " + response.value() + "]", response.toString());
    assertThrows(UnsupportedOperationException.class, () -> response.headers("X-Two").add("c"));
  }

  @Test
  void callThatReturnsNothingHasAHeadToo() {
    server.responds(new MockResponse.Builder().code(204).build());
    Response<Void> response =
        server
            .client()
            .withResponse(
                view -> {
                  view.groupsV1().delete("1");
                  return null;
                });
    assertEquals(204, response.status());
    assertNull(response.value());
  }

  @Test
  void failingCallFailsAsItIs() {
    server.responds(404, "{}");
    assertThrows(
        NotFoundException.class,
        () -> server.client().withResponse(view -> view.serversV1().get("1")));
  }

  @Test
  void ofSeveralCallsTheLastCounts() {
    server.responds(200, "{}").responds(202, "{}");
    assertEquals(
        202,
        server
            .client()
            .withResponse(
                view -> {
                  view.serversV1().get("1");
                  return view.serversV1().get("2");
                })
            .status());
  }

  @Test
  void callingNothingIsReported() {
    server.responds(200, "{}");
    IllegalStateException said =
        assertThrows(
            IllegalStateException.class,
            () -> server.client().withResponse(view -> server.client().serversV1().get("1")));
    assertEquals(
        "The function that was given calls no operation; call one on its argument.",
        said.getMessage());
  }

  @Test
  void responsesWithinResponsesEachHaveTheirHead() {
    server.responds(200, "{}").responds(202, "{}");
    Response<Response<ServerV1>> outer =
        server
            .client()
            .withResponse(
                view -> {
                  Response<ServerV1> inner = view.withResponse(v -> v.serversV1().get("1"));
                  view.serversV1().get("2");
                  return inner;
                });
    assertEquals(202, outer.status());
    assertEquals(200, outer.value().status());
  }

  @Test
  void manyThreadsEachGetTheirOwnHead() throws Exception {
    try (MockWebServer echo = new MockWebServer()) {
      echo.setDispatcher(new Echo());
      echo.start();
      ExecutorService threads = Executors.newFixedThreadPool(16);
      try (ComputeOps com = TestClient.of(echo.url("/").uri(), b -> b)) {
        List<Future<Response<ServerV1>>> answers =
            IntStream.range(0, 400)
                .mapToObj(
                    i -> threads.submit(() -> com.withResponse(v -> v.serversV1().get("n" + i))))
                .toList();
        for (int i = 0; i < answers.size(); i++) {
          assertEquals(
              Optional.of("/compute-ops-mgmt/v1/servers/n" + i),
              answers.get(i).get().header("Path"));
        }
      } finally {
        threads.shutdownNow();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fri, 31 Jan 2025 23:59:59 GMT|2025-01-31T23:59:59Z",
        "Mon, 3 Mar 2025 23:59:59 GMT|2025-03-03T23:59:59Z",
        "Fri, 7 Nov 2024 00:00:00 GMT|2024-11-07T00:00:00Z",
        "Sunday, 06-Nov-94 08:49:37 GMT|1994-11-06T08:49:37Z",
        "Sun Nov  6 08:49:37 1994|1994-11-06T08:49:37Z",
        "@1738367999|2025-01-31T23:59:59Z"
      })
  void instantsAreReadInEverySpelling(String text, Instant instant) {
    Response<ServerV1> response = noticed(text);
    assertEquals(Optional.of(instant), response.deprecatedSince());
    assertEquals(Optional.of(instant), response.sunset());
    assertTrue(response.isDeprecated());
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "@soon", "@99999999999999999999", "Fri, 7 Nov 2024", "soon"})
  void noticeWithoutAMomentIsANoticeAllTheSame(String text) {
    Response<ServerV1> response = noticed(text);
    assertEquals(Optional.empty(), response.deprecatedSince());
    assertEquals(Optional.empty(), response.sunset());
    assertTrue(response.isDeprecated());
  }

  @Test
  void nothingIsDeprecatedUnlessTheServiceSaysSo() {
    assertFalse(noticed("false").isDeprecated());
    server.responds(200, "{}");
    Response<ServerV1> plain = server.client().withResponse(view -> view.serversV1().get("1"));
    assertFalse(plain.isDeprecated());
    assertEquals(Optional.empty(), plain.deprecatedSince());
    assertEquals(Optional.empty(), plain.sunset());
    assertEquals(Optional.empty(), plain.location());
  }

  @Test
  void locationThatIsNoAddressIsNone() {
    server.responds(
        new MockResponse.Builder().body("{}").setHeader("Location", "not an address").build());
    assertEquals(
        Optional.empty(),
        server.client().withResponse(view -> view.serversV1().get("1")).location());
  }

  @Test
  void connectionIsUsedAgainAfterEveryKindOfResponse() throws Exception {
    server
        .responds(200, "{}" + " ".repeat(300_000))
        .responds(new MockResponse.Builder().chunkedBody("{}" + " ".repeat(300_000), 1_000).build())
        .responds(404, "x".repeat(60_000))
        .responds(200, "x".repeat(60_000))
        .responds(204, "")
        .responds(200, "{}");
    server.client().serversV1().get("1");
    server.client().serversV1().get("2");
    assertThrows(NotFoundException.class, () -> server.client().serversV1().get("3"));
    server.client().groupsV1().delete("4");
    server.client().groupsV1().delete("5");
    server.client().serversV1().get("6");
    for (int exchange = 0; exchange < 6; exchange++) {
      RecordedRequest request = server.taken();
      assertEquals(0, request.getConnectionIndex(), request.getTarget());
      assertEquals(exchange, request.getExchangeIndex());
    }
  }

  private Response<ServerV1> noticed(String text) {
    server.responds(
        new MockResponse.Builder()
            .body("{}")
            .setHeader("Deprecation", text)
            .setHeader("Sunset", text)
            .build());
    return server.client().withResponse(view -> view.serversV1().get("1"));
  }

  private static final class Echo extends Dispatcher {
    @Override
    public MockResponse dispatch(RecordedRequest request) {
      return new MockResponse.Builder().body("{}").setHeader("Path", request.getTarget()).build();
    }
  }
}
