package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import feign.Client;
import feign.Response;
import io.github.computeops.error.ApiException;
import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.error.UnauthorizedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransportTest extends WithRecorder {
  static final String USER_AGENT =
      "compute-ops-java/" + version() + " (Java " + Runtime.version().feature() + ")";

  private static String version() {
    try {
      return Files.readString(Path.of("pom.xml"))
          .replaceFirst("(?s).*?<version>(.*?)</version>.*", "$1");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void clientNamesItself() throws Exception {
    server.responds(200, "{}").client().serversV1().get("1");
    assertEquals(List.of(USER_AGENT), server.taken().getHeaders().values("User-Agent"));
  }

  @Test
  void programIsNamedFirst() throws Exception {
    server.responds(200, "{}");
    try (ComputeOps com = TestClient.of(server.uri(), b -> b.userAgent("fleet-report/2.1"))) {
      com.serversV1().get("1");
    }
    assertEquals(
        List.of("fleet-report/2.1 " + USER_AGENT),
        server.taken().getHeaders().values("User-Agent"));
  }

  @ParameterizedTest
  @MethodSource("io.github.computeops.TestClient#transports")
  void responsesThatSayThatWorkGoesOnAreSkipped(Transport transport) throws Exception {
    String informed = "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 200 OK\r\n";
    String whole = "Content-Type: application/json\r\nContent-Length: 10\r\n\r\n{\"id\":\"7\"}";
    try (RawServer slow = new RawServer(connection -> RawServer.say(connection, informed + whole));
        ComputeOps com = TestClient.of(slow.uri(), b -> b.transport(transport))) {
      assertEquals(Optional.of("7"), com.serversV1().get("7").id());
    }
  }

  @ParameterizedTest
  @EnumSource(value = HttpClient.Redirect.class, names = "NEVER", mode = EnumSource.Mode.EXCLUDE)
  void httpClientThatFollowsRedirectsIsRejected(HttpClient.Redirect followed) {
    HttpClient http = HttpClient.newBuilder().followRedirects(followed).build();
    assertEquals(
        "The HTTP client follows redirects, which could send a token to another host;"
            + " build it with followRedirects(HttpClient.Redirect.NEVER).",
        assertThrows(IllegalArgumentException.class, () -> Transport.jdk(http)).getMessage());
  }

  @Test
  void feignsOwnTransportFollowsNoRedirectEither() throws Exception {
    try (Recorder elsewhere = new Recorder();
        ComputeOps com = TestClient.of(server.uri(), b -> b.transport(TestClient.ofFeign()))) {
      server.responds(
          new MockResponse.Builder()
              .code(302)
              .setHeader("Location", elsewhere.uri().toString())
              .build());
      assertEquals(302, assertThrows(ApiException.class, () -> com.serversV1().list()).status());
      assertEquals(0, elsewhere.requests());
    }
  }

  @Test
  void transportGetsTheTimeouts() {
    LocalTransport transport = new LocalTransport();
    Timeouts timeouts =
        Timeouts.builder().connect(Duration.ofSeconds(3)).response(Duration.ofSeconds(4)).build();
    try (ComputeOps com =
        TestClient.of(server.uri(), b -> b.transport(transport).timeouts(timeouts))) {
      com.serversV1().get("1");
      assertEquals(3_000, transport.options().connectTimeoutMillis());
      assertEquals(4_000, transport.options().readTimeoutMillis());
      assertFalse(transport.options().isFollowRedirects());
      com.withOptions(CallOptions.builder().timeout(Duration.ofMillis(5)).build())
          .serversV1()
          .get("1");
      assertEquals(5, transport.options().readTimeoutMillis());
    }
    assertEquals(2, transport.closed());
  }

  @Test
  void rejectedTokenIsUnauthorizedEvenWithAnAuthenticatorForTheProxy() {
    HttpClient http =
        HttpClient.newBuilder()
            .authenticator(
                new java.net.Authenticator() {
                  @Override
                  protected java.net.PasswordAuthentication getPasswordAuthentication() {
                    return null;
                  }
                })
            .build();
    server.responds(401, "{}");
    try (ComputeOps com = TestClient.of(server.uri(), b -> b.transport(Transport.jdk(http)))) {
      assertThrows(UnauthorizedException.class, () -> com.serversV1().get("1"));
    }
  }

  @Test
  void responseWithoutABodyIsASuccess() {
    Client bodiless =
        (request, options) ->
            Response.builder().status(200).request(request).headers(Map.of()).build();
    try (ComputeOps com = TestClient.of(server.uri(), b -> b.transport(bodiless))) {
      com.groupsV1().delete("1");
      assertTrue(com.serversV1().get("1").isAbsent());
    }
  }

  @Test
  void unknownOutcomeOfAnErrorResponseWithoutABodyIsSaid() {
    Client gateway =
        (request, options) ->
            Response.builder().status(504).request(request).headers(Map.of()).build();
    try (ComputeOps com = TestClient.of(server.uri(), b -> b.transport(gateway))) {
      CallOptions once = CallOptions.builder().noRetry().build();
      ApiException rejected =
          assertThrows(
              ApiException.class,
              () ->
                  com.withOptions(once)
                      .jobsV1()
                      .create(io.github.computeops.model.JobCreateV1.of(Map.of())));
      assertTrue(rejected.isOutcomeUnknown());
      assertEquals(
          "POST /compute-ops-mgmt/v1/jobs failed with 504: no explanation;"
              + " whether the service acted on it is unknown, so check before you repeat it",
          rejected.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 10})
  void responseBeyondTheLargestIsInvalid(int limit) {
    server.responds(200, "{\"id\":\"12\"}");
    try (ComputeOps com = TestClient.of(server.uri(), b -> b.maxResponseSize(limit))) {
      assertEquals(
          "GET /compute-ops-mgmt/v1/servers/1 succeeded with 200, but the body of the response has"
              + " more than "
              + limit
              + " bytes; ask for smaller pages, or set maxResponseSize of the client.",
          assertThrows(InvalidResponseException.class, () -> com.serversV1().get("1"))
              .getMessage());
    }
  }

  @Test
  void largestSizeIsMoreThanZero() {
    ComputeOps.Builder builder = ComputeOps.builder();
    assertEquals(
        "The largest response has 0 bytes; give more than zero.",
        assertThrows(IllegalArgumentException.class, () -> builder.maxResponseSize(0))
            .getMessage());
  }

  @Test
  void responseOfTheLargestSizeIsRead() {
    server.responds(200, "{\"id\":\"12\"}");
    try (ComputeOps com = TestClient.of(server.uri(), b -> b.maxResponseSize(11))) {
      assertEquals("12", com.serversV1().get("1").id().orElseThrow());
    }
  }

  @Test
  void webPageThatCallsItselfJsonOrNothingIsNamedToo() {
    for (MockResponse.Builder response :
        List.of(
            new MockResponse.Builder().setHeader("Content-Type", "application/json"),
            new MockResponse.Builder().setHeader("Content-Type", "application/xhtml+xml"),
            new MockResponse.Builder())) {
      MockResponse page = response.body("\n<!DOCTYPE html><html><body>Sign in").build();
      server.responds(page).responds(page);
      String asked =
          assertThrows(InvalidResponseException.class, () -> server.client().serversV1().get("1"))
              .getMessage();
      assertTrue(
          asked.endsWith("a proxy or a login page responded instead of the service."), asked);
      String done =
          assertThrows(
                  InvalidResponseException.class, () -> server.client().serversV1().delete("1"))
              .getMessage();
      assertTrue(done.endsWith("a proxy or a login page responded instead of the service."), done);
    }
  }

  @Test
  void webPageOfAProxyOrALoginIsNoSuccessOfACallWithoutResult() {
    server.responds(page("<html><title>Sign in</title></html>"));
    assertEquals(
        "DELETE /compute-ops-mgmt/v1/servers/1 succeeded with 200, but the body of the response is a"
            + " web page, so a proxy or a login page responded instead of the service.",
        assertThrows(InvalidResponseException.class, () -> server.client().serversV1().delete("1"))
            .getMessage());
  }

  @Test
  void webPageOfAProxyOrALoginIsNamedInsteadOfItsSyntax() {
    server.responds(page("<html><title>Sign in</title></html>"));
    assertEquals(
        "GET /compute-ops-mgmt/v1/servers/1 succeeded with 200, but the body of the response is a"
            + " web page, so a proxy or a login page responded instead of the service.",
        assertThrows(InvalidResponseException.class, () -> server.client().serversV1().get("1"))
            .getMessage());
  }

  private static MockResponse page(String html) {
    return new MockResponse.Builder()
        .setHeader("Content-Type", "text/html; charset=utf-8")
        .body(html)
        .build();
  }
}
