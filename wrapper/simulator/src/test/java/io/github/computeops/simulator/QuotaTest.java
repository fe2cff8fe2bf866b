package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.ComputeOps;
import io.github.computeops.Connections;
import io.github.computeops.error.ForbiddenException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Header names are those of the guide to rate limits and of HPE's other descriptions. */
class QuotaTest {
  private static final String SERVERS = "/compute-ops-mgmt/v1/servers";

  @Test
  void quotaOfAClientIsTheSameAgainInTheNextWindow() {
    try (Simulator simulator = limited(QuotaHeaders.RATELIMIT)) {
      RawHttp http = new RawHttp(simulator);
      String token = "Bearer " + http.token();
      HttpResponse<String> first = http.send("GET", SERVERS, token);
      assertEquals(
          "2 1 60", headers(first, "ratelimit-limit", "ratelimit-remaining", "rateLimit-reset"));
      assertEquals(200, http.send("GET", SERVERS, token).statusCode());
      simulator.advance(Duration.ofSeconds(20));
      HttpResponse<String> rejected = http.send("GET", SERVERS, token);
      assertEquals(429, rejected.statusCode());
      assertEquals(
          "2 0 40", headers(rejected, "ratelimit-limit", "ratelimit-remaining", "rateLimit-reset"));
      assertEquals("-", headers(rejected, "Retry-After"));
      simulator.advance(Duration.ofSeconds(40));
      assertEquals(200, http.send("GET", SERVERS, token).statusCode());
    }
  }

  @ParameterizedTest
  @CsvSource({"X_RATELIMIT, X-RateLimit-Reset, 60", "ENVOY, x-envoy-rate-limited, true"})
  void otherFamiliesAppearOnlyWhenTheQuotaIsExceeded(
      QuotaHeaders headers, String name, String value) {
    try (Simulator simulator = limited(headers)) {
      RawHttp http = new RawHttp(simulator);
      String token = "Bearer " + http.token();
      assertEquals("-", headers(http.send("GET", SERVERS, token), name));
      http.send("GET", SERVERS, token);
      HttpResponse<String> rejected = http.send("GET", SERVERS, token);
      assertEquals("429 " + value, rejected.statusCode() + " " + headers(rejected, name));
    }
  }

  @Test
  void clientsHaveQuotasOfTheirOwn() {
    try (Simulator simulator = limited(QuotaHeaders.RATELIMIT);
        ComputeOps com = simulator.newClient();
        ComputeOps viewer = client(simulator, Role.VIEWER)) {
      com.serversV1().list();
      com.serversV1().list();
      assertEquals(3, viewer.serversV1().list().total());
    }
  }

  @Test
  void quotaOfNothingIsRejected() {
    SimulatorBuilder builder = Simulator.builder();
    assertEquals(
        "The quota is 0 requests in PT1M told by ENVOY; give at least one request, at least a"
            + " second, and headers.",
        assertThrows(
                IllegalArgumentException.class,
                () -> builder.quota(0, Duration.ofMinutes(1), QuotaHeaders.ENVOY))
            .getMessage());
  }

  /** The message is one that HPE's PowerShell module looks for. */
  @Test
  void viewerReadsAndChangesNothing() {
    try (Simulator simulator = Simulator.builder().servers(3).start();
        ComputeOps viewer = client(simulator, Role.VIEWER)) {
      assertEquals(3, viewer.serversV1().list().total());
      ForbiddenException error =
          assertThrows(ForbiddenException.class, () -> viewer.serversV1().delete(ServerIds.of(0)));
      assertEquals(
          "Operation is forbidden: the API client \"simulator-viewer\" lacks the role in"
              + " compute-ops-mgmt.",
          error.error().message());
    }
  }

  @Test
  void clientWithoutARoleReadsNothing() {
    try (Simulator simulator = Simulator.builder().servers(3).start();
        ComputeOps stranger = client(simulator, Role.NONE)) {
      assertThrows(ForbiddenException.class, () -> stranger.serversV1().list());
    }
  }

  @Test
  void clientsOfTheSimulatorTrustItOverTls() {
    try (Simulator simulator = Simulator.builder().servers(3).tls().start();
        ComputeOps com = simulator.newClient();
        ComputeOps other =
            ComputeOps.builder()
                .baseUri(simulator.uri())
                .credentials(simulator.credentials())
                .connections(Connections.builder().sslContext(simulator.sslContext()).build())
                .build()) {
      assertEquals("https", simulator.uri().getScheme());
      assertEquals(3, com.serversV1().list().total());
      assertEquals(3, other.serversV1().list().total());
      assertEquals(
          "CN=Compute Ops simulator",
          simulator.certificateAuthority().getSubjectX500Principal().getName());
    }
  }

  @Test
  void http2IsSpokenWithClientsThatOfferIt() throws Exception {
    try (Simulator simulator = Simulator.builder().servers(3).http2().start()) {
      HttpResponse<String> response =
          HttpClient.newBuilder()
              .sslContext(simulator.sslContext())
              .build()
              .send(
                  HttpRequest.newBuilder(simulator.uri().resolve(SERVERS)).build(),
                  HttpResponse.BodyHandlers.ofString());
      assertEquals(401, response.statusCode());
      assertEquals(HttpClient.Version.HTTP_2, response.version());
    }
  }

  @Test
  void simulatorWithoutTlsHasNoContext() {
    try (Simulator simulator = Simulator.start()) {
      assertThrows(IllegalStateException.class, simulator::sslContext);
    }
  }

  private static Simulator limited(QuotaHeaders headers) {
    return Simulator.builder()
        .servers(3)
        .timeFactor(0)
        .quota(2, Duration.ofMinutes(1), headers)
        .start();
  }

  private static ComputeOps client(Simulator simulator, Role role) {
    return ComputeOps.builder()
        .baseUri(simulator.uri())
        .credentials(simulator.credentials(role))
        .build();
  }

  private static String headers(HttpResponse<String> response, String... names) {
    return String.join(
        " ",
        List.of(names).stream()
            .map(name -> response.headers().firstValue(name).orElse("-"))
            .toList());
  }
}
