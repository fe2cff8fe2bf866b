package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.error.AuthenticationException;
import io.github.computeops.internal.auth.TokenSharing;
import io.github.computeops.internal.auth.TokenSource;
import io.github.computeops.internal.http.CallContext;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientCredentialsTest extends WithTokenEndpoint {
  private ClientCredentials credentials() {
    return Credentials.apiClient(tokenEndpoint.uri(), "my id", "p&ss+w=rd");
  }

  @Test
  void idAndSecretAreSentAsForm() throws Exception {
    tokenEndpoint.responds(200, "{\"access_token\":\"fresh\",\"expires_in\":900}");
    service.responds(200, "{}");
    client(credentials()).serversV1().get("1");
    RecordedRequest asked = tokenEndpoint.taken();
    assertEquals("POST / HTTP/1.1", asked.getRequestLine());
    assertEquals("application/x-www-form-urlencoded", asked.getHeaders().get("Content-Type"));
    assertEquals("application/json", asked.getHeaders().get("Accept"));
    assertNull(asked.getHeaders().get("Authorization"));
    assertEquals(
        "grant_type=client_credentials&client_id=my%20id&client_secret=p%26ss%2Bw%3Drd",
        asked.getBody().utf8());
    assertEquals("Bearer fresh", service.authorization());
  }

  @Test
  void idAndSecretAreSentByHttpBasicIfAskedFor() throws Exception {
    tokenEndpoint.responds(200, "{\"access_token\":\"fresh\",\"expires_in\":900}");
    service.responds(200, "{}");
    client(credentials().withHttpBasic()).serversV1().get("1");
    RecordedRequest asked = tokenEndpoint.taken();
    assertEquals("grant_type=client_credentials", asked.getBody().utf8());
    assertEquals("Basic bXklMjBpZDpwJTI2c3MlMkJ3JTNEcmQ=", asked.getHeaders().get("Authorization"));
  }

  @Test
  void workspaceAndLegacyTokenEndpointsAreThoseOfGreenLake() {
    assertEquals(
        "https://global.api.greenlake.hpe.com/authorization/v2/oauth2/a1b2c3/token",
        endpointOf(Credentials.apiClient("a1-b2-c3", "id", "s")));
    assertEquals(
        "https://sso.common.cloud.hpe.com/as/token.oauth2",
        endpointOf(Credentials.legacyApiClient("id", "s")));
  }

  private String endpointOf(Credentials credentials) {
    List<String> asked = new ArrayList<>();
    TokenSource tokens =
        credentials.source(
            (request, options) -> {
              asked.add(request.url());
              assertEquals(Duration.ofSeconds(10), CallContext.of(options).timeout().orElseThrow());
              throw new IllegalStateException("far away");
            },
            time.time(),
            TokenSharing.NONE);
    assertThrows(AuthenticationException.class, tokens::token);
    return asked.get(0);
  }

  @Test
  void tokenIsKeptForItsLifetimeAndThenReplaced() throws Exception {
    tokenEndpoint
        .responds(200, "{\"access_token\":\"old\",\"expires_in\":\"7200\"}")
        .responds(200, "{\"access_token\":\"new\",\"expires_in\":900}");
    service.responds(200, "{}").responds(200, "{}").responds(200, "{}");
    ComputeOps com = client(credentials());
    com.serversV1().get("1");
    time.passes(Duration.ofSeconds(6899));
    com.serversV1().get("2");
    assertEquals(1, tokenEndpoint.requests());
    time.passes(Duration.ofSeconds(291));
    com.serversV1().get("3");
    assertEquals(2, tokenEndpoint.requests());
    assertEquals("Bearer old", service.authorization());
    assertEquals("Bearer old", service.authorization());
    assertEquals("Bearer new", service.authorization());
  }

  @Test
  void refreshAheadGoesOnBehindTheCalls() throws Exception {
    tokenEndpoint
        .responds(200, "{\"access_token\":\"old\",\"expires_in\":900}")
        .responds(200, "{\"access_token\":\"new\",\"expires_in\":900}");
    ComputeOps com = client(credentials());
    service.responds(200, "{}");
    com.serversV1().get("1");
    assertEquals("Bearer old", service.authorization());
    time.passes(Duration.ofSeconds(720));
    do {
      service.responds(200, "{}");
      com.serversV1().get("1");
    } while ("Bearer old".equals(service.authorization()));
    assertEquals(2, tokenEndpoint.requests());
  }

  @Test
  void tokenWithoutUsefulLifetimeIsNotAskedForAtEachCall() {
    tokenEndpoint.responds(200, "{\"access_token\":\"t\",\"expires_in\":0}");
    service.responds(200, "{}").responds(200, "{}");
    ComputeOps com = client(credentials());
    com.serversV1().get("1");
    com.serversV1().get("2");
    assertEquals(1, tokenEndpoint.requests());
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 502, 503, 504})
  void tokenEndpointInTroubleIsAskedAgain(int status) {
    tokenEndpoint
        .responds(status, "")
        .responds(status, "")
        .responds(200, "{\"access_token\":\"fresh\",\"expires_in\":900}");
    service.responds(200, "{}");
    client(credentials()).serversV1().get("1");
    assertEquals(3, tokenEndpoint.requests());
    assertEquals(List.of(Duration.ofMillis(500), Duration.ofSeconds(1)), time.sleeps());
  }

  @Test
  void tokenEndpointThatStaysDownIsLeftAloneAfterFourAttempts() {
    for (int i = 0; i < 4; i++) {
      tokenEndpoint.responds(503, "");
    }
    ComputeOps com = client(credentials());
    for (int i = 0; i < 20; i++) {
      assertThrows(AuthenticationException.class, () -> com.serversV1().get("1"));
    }
    assertEquals(4, tokenEndpoint.requests());
    assertEquals(0, service.requests());
  }

  @Test
  void unreachableTokenEndpointIsNamedWithTheReason() {
    URI gone = tokenEndpoint.uri();
    tokenEndpoint.close();
    AuthenticationException unreachable =
        assertThrows(AuthenticationException.class, () -> client(credentials()).serversV1().list());
    assertEquals(
        "The token endpoint "
            + gone
            + " cannot be reached: no connection to "
            + gone.getAuthority()
            + ".",
        unreachable.getMessage());
    assertEquals(3, time.sleeps().size());
  }

  @Test
  void closedClientGetsNoMoreTokens() {
    tokenEndpoint.responds(200, "{\"access_token\":\"fresh\",\"expires_in\":900}");
    service.responds(200, "{}");
    ComputeOps com = client(credentials());
    com.serversV1().get("1");
    var servers = com.serversV1();
    com.close();
    assertThrows(IllegalStateException.class, () -> servers.get("1"));
    assertEquals(1, service.requests());
  }
}
