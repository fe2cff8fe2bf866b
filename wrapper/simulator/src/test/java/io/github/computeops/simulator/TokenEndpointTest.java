package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import io.github.computeops.error.AuthenticationException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenEndpointTest {
  private static final String SERVERS = "/compute-ops-mgmt/v1/servers?limit=0";
  private final MovableClock clock = new MovableClock();
  private final Simulator simulator =
      Simulator.builder().servers(1).tokenLifetime(Duration.ofMinutes(2)).clock(clock).start();
  private final RawHttp http = new RawHttp(simulator);

  @AfterEach
  void close() {
    simulator.close();
  }

  @Test
  void tokenComesWithItsTypeAndLifetime() {
    HttpResponse<String> response =
        http.post(simulator.tokenEndpoint(), http.grant("simulator-client", "simulator-secret"));
    assertEquals(200, response.statusCode());
    assertEquals(
        "{\"access_token\":\"simulated-token-1\",\"token_type\":\"Bearer\",\"expires_in\":120}",
        response.body());
  }

  @Test
  void tokenIsInvalidFromTheInstantItExpires() {
    String authorization = "Bearer " + http.token();
    clock.advance(Duration.ofSeconds(119));
    assertEquals(200, http.send("GET", SERVERS, authorization).statusCode());
    clock.advance(Duration.ofSeconds(1));
    assertEquals(401, http.send("GET", SERVERS, authorization).statusCode());
  }

  @Test
  void earlierTokensStayValidWhenAnotherIsIssued() {
    String authorization = "Bearer " + http.token();
    http.token();
    assertEquals(200, http.send("GET", SERVERS, authorization).statusCode());
  }

  @Test
  void wrongSecretIsAnInvalidClient() {
    assertFailed(401, "invalid_client", grant("simulator-client", "wrong"));
  }

  @Test
  void wrongIdIsAnInvalidClient() {
    assertFailed(401, "invalid_client", grant("wrong", "simulator-secret"));
  }

  @Test
  void wrongWorkspaceIsAnInvalidClient() {
    URI elsewhere = simulator.uri().resolve("/authorization/v2/oauth2/0123/token");
    assertFailed(
        401,
        "invalid_client",
        http.post(elsewhere, http.grant("simulator-client", "simulator-secret")));
  }

  @Test
  void otherGrantIsNotSupported() {
    assertFailed(400, "unsupported_grant_type", form("grant_type=password"));
    assertFailed(400, "unsupported_grant_type", form(""));
  }

  @Test
  void clientWithAWrongSecretFailsToAuthenticate() {
    try (ComputeOps com =
        ComputeOps.builder()
            .baseUri(simulator.uri())
            .credentials(
                Credentials.apiClient(simulator.tokenEndpoint(), "simulator-client", "wrong"))
            .build()) {
      AuthenticationException failure =
          assertThrows(AuthenticationException.class, () -> com.serversV1().list());
      assertTrue(failure.getMessage().contains("invalid_client"), failure.getMessage());
    }
  }

  private HttpResponse<String> grant(String id, String secret) {
    return form(http.grant(id, secret));
  }

  private HttpResponse<String> form(String form) {
    return http.post(simulator.tokenEndpoint(), form);
  }

  private static void assertFailed(int status, String error, HttpResponse<String> response) {
    assertEquals(status, response.statusCode());
    assertEquals(error, RawHttp.json(response).get("error").asString());
  }
}
