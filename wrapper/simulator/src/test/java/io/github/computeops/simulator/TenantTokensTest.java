package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import io.github.computeops.error.AuthenticationException;
import io.github.computeops.error.ForbiddenException;
import io.github.computeops.model.DeviceType;
import io.github.computeops.model.GroupServerCreateRequestV1;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A provider's token is exchanged for one of a tenant's workspace, as RFC 8693 says. */
class TenantTokensTest {
  private static final String GRANT =
      "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Atoken-exchange";
  private static final String TYPE =
      "&subject_token_type=urn%3Aietf%3Aparams%3Aoauth%3Atoken-type%3Aaccess_token";
  private final MovableClock clock = new MovableClock();
  private final Simulator simulator =
      Simulator.builder().servers(3).tenant("Acme", 2).tenant("Globex", 1).clock(clock).start();
  private final ComputeOps acme = client(simulator.tenantCredentials("Acme"));
  private final RawHttp http = new RawHttp(simulator);

  @AfterEach
  void close() {
    acme.close();
    simulator.close();
  }

  private ComputeOps client(Credentials credentials) {
    return ComputeOps.builder().baseUri(simulator.uri()).credentials(credentials).build();
  }

  @Test
  void clientOfATenantSeesItsServersOnly() {
    assertEquals(
        ServerIds.from(3, 2),
        acme.serversV1().list().items().stream().map(it -> it.id().orElseThrow()).toList());
  }

  /** A view by Tenant-Acid cannot: operations on groups do not take it. */
  @Test
  void clientOfATenantHasGroupsAndTheViewOfItsProviderSeesTheSameState() {
    acme.groupsV1()
        .create(
            GroupServerCreateRequestV1.builder()
                .name("Web")
                .deviceType(DeviceType.DIRECT_CONNECT_SERVER)
                .build());
    String server = acme.serversV1().list().items().get(0).id().orElseThrow();
    acme.serversV1().delete(server);
    assertEquals(1, acme.groupsV1().list().count());
    assertEquals(0, simulator.client().groupsV1().list().count());
    String id = simulator.accountId("Acme");
    assertEquals(1, simulator.client().forTenant(id).serversV1().list().total());
  }

  /** The client's first attempt to exchange has the provider's token, which has expired too. */
  @Test
  void expiredTokensOfBothWorkspacesAreReplaced() {
    acme.serversV1().list();
    clock.advance(Duration.ofMinutes(16));
    acme.serversV1().list();
    String exchanges = "POST " + simulator.tokenEndpoint("Acme").getPath();
    simulator.received(exchanges).times(3);
  }

  @Test
  void exchangedTokenSaysWhatItIs() {
    assertEquals(
        "{\"access_token\":\"simulated-token-2\",\"token_type\":\"Bearer\",\"expires_in\":900,"
            + "\"issued_token_type\":\"urn:ietf:params:oauth:token-type:access_token\"}",
        exchange("Acme", http.token(), TYPE).body());
  }

  @Test
  void onlyTheProvidersTokenIsExchanged() {
    String acmes =
        RawHttp.json(exchange("Acme", http.token(), TYPE)).get("access_token").asString();
    for (String subject : List.of(acmes, "unknown", "")) {
      assertInvalid(
          "The subject_token is not a valid token of the provider.",
          exchange("Globex", subject, TYPE));
    }
  }

  @Test
  void otherKindOfTokenIsNotExchanged() {
    assertInvalid(
        "The subject_token_type must be urn:ietf:params:oauth:token-type:access_token.",
        exchange("Acme", http.token(), ""));
  }

  @Test
  void workspaceOfTheProviderIsNoTarget() {
    String form = GRANT + "&subject_token=" + http.token() + TYPE;
    assertInvalid(
        "The workspace is not that of a tenant.", http.post(simulator.tokenEndpoint(), form));
  }

  @Test
  void tenantsWorkspaceHasNoApiClient() {
    AuthenticationException failure =
        assertThrows(
            AuthenticationException.class,
            () ->
                client(
                        Credentials.apiClient(
                            simulator.tokenEndpoint("Acme"),
                            simulator.clientId(),
                            simulator.clientSecret()))
                    .serversV1()
                    .list());
    assertTrue(failure.getMessage().contains("invalid_client"), failure.getMessage());
  }

  @Test
  void tokenOfATenantDoesNotReachAnother() {
    ForbiddenException forbidden =
        assertThrows(
            ForbiddenException.class,
            () -> acme.forTenant(simulator.accountId("Globex")).serversV1().list());
    assertEquals(
        "Tenant-Acid needs a token of the provider's workspace, but this one is for a tenant's.",
        forbidden.error().message());
  }

  @Test
  void roleOfTheProvidersApiClientStays() {
    Credentials viewer =
        Credentials.tenantWorkspace(
            simulator.credentials(Role.VIEWER), simulator.tokenEndpoint("Acme"));
    try (ComputeOps com = client(viewer)) {
      String server = com.serversV1().list().items().get(0).id().orElseThrow();
      assertThrows(ForbiddenException.class, () -> com.serversV1().delete(server));
    }
  }

  @Test
  void unknownTenantIsNamedWithThoseThatThereAre() {
    assertEquals(
        "There is no tenant named \"Initech\" among [Acme, Globex]; add it with tenant() of the"
            + " builder.",
        assertThrows(IllegalArgumentException.class, () -> simulator.tenantCredentials("Initech"))
            .getMessage());
  }

  private HttpResponse<String> exchange(String tenant, String subject, String type) {
    return http.post(simulator.tokenEndpoint(tenant), GRANT + "&subject_token=" + subject + type);
  }

  private static void assertInvalid(String description, HttpResponse<String> response) {
    assertEquals(400, response.statusCode());
    assertEquals("invalid_request", RawHttp.json(response).get("error").asString());
    assertEquals(description, RawHttp.json(response).get("error_description").asString());
  }
}
