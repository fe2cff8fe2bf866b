package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import io.github.computeops.error.AuthenticationException;
import io.github.computeops.simulator.Simulator;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;

class AuthenticationTest {
  private final String workspaceId = "a1b2c3d4-e5f6-a7b8-c9d0-e1f2a3b4c5d6";
  private final String clientId = "an-id";
  private final String clientSecret = "a-secret";

  @Test
  void secretsAreNotShown() {
    // region: client
    Credentials credentials = Credentials.apiClient(workspaceId, clientId, clientSecret);
    // endregion
    assertEquals("the API client an-id", credentials.toString());
  }

  @Test
  void otherApiClients() {
    URI tokenEndpoint = URI.create("https://sso.example.net/token");
    // region: variants
    Credentials legacy = Credentials.legacyApiClient(clientId, clientSecret);
    Credentials other = Credentials.apiClient(tokenEndpoint, clientId, clientSecret);
    Credentials basic = Credentials.apiClient(workspaceId, clientId, clientSecret).withHttpBasic();
    // endregion
    assertEquals(
        List.of("the API client an-id"),
        List.of(legacy, other, basic).stream().map(Object::toString).distinct().toList());
  }

  @Test
  void tokensFromASupplier() throws Exception {
    Supplier<String> vault = () -> "t0ken-of-the-vault";
    try (MockWebServer server = new MockWebServer()) {
      server.enqueue(new MockResponse.Builder().body("{\"items\":[]}").build());
      server.start();
      URI address = server.url("/").uri();
      // region: supplier
      ComputeOps com =
          ComputeOps.builder()
              .baseUri(address)
              .credentials(Credentials.tokenSupplier(vault))
              .build();
      // endregion
      com.serversV1().list();
      com.close();
      assertEquals(
          "Bearer t0ken-of-the-vault", server.takeRequest().getHeaders().get("Authorization"));
    }
  }

  @Test
  void tenantByTokenExchange() {
    String tenantWorkspaceId = "0c3bed66f22211ee8c4e128da47d07ed";
    // region: tenant
    Credentials provider = Credentials.apiClient(workspaceId, clientId, clientSecret);
    Credentials tenant = Credentials.tenantWorkspace(provider, tenantWorkspaceId);
    // endregion
    assertEquals(
        "the tenant at https://global.api.greenlake.hpe.com/authorization/v2/oauth2/"
            + "0c3bed66f22211ee8c4e128da47d07ed/token through the API client an-id",
        tenant.toString());
  }

  @Test
  void rejectedApiClientIsNotRetryable() {
    List<String> report = new ArrayList<>();
    try (Simulator simulator = Simulator.start();
        ComputeOps com =
            ComputeOps.builder()
                .baseUri(simulator.uri())
                .credentials(
                    Credentials.apiClient(simulator.tokenEndpoint(), clientId, clientSecret))
                .build()) {
      // region: failure
      try {
        com.serversV1().list();
      } catch (AuthenticationException e) {
        report.add(e.isRetryable() ? "try again later" : "check the credentials");
      }
      // endregion
      assertEquals(List.of("check the credentials"), report);
      assertThrows(AuthenticationException.class, () -> com.serversV1().list());
    }
  }
}
