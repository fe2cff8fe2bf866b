package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.ComputeOps;
import io.github.computeops.ComputeOpsView;
import io.github.computeops.Credentials;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;

class TenantsTest {
  @Test
  void serversOfATenant() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.enqueue(new MockResponse.Builder().body("{\"items\":[]}").build());
      server.start();
      String applicationCustomerId = "0c3bed66f22211ee8c4e128da47d07ed";
      try (ComputeOps com =
          ComputeOps.builder()
              .baseUri(server.url("/").uri())
              .credentials(Credentials.bearerToken("t0ken"))
              .build()) {
        // region: view
        ComputeOpsView tenant = com.forTenant(applicationCustomerId);
        tenant.serversV1().list().items().forEach(System.out::println);
        // endregion
        assertEquals(
            "GroupsV1.list does not take Tenant-Acid, so it would run on the provider's own account"
                + " instead of that of tenant 0c3bed66f22211ee8c4e128da47d07ed; call it on a client"
                + " with credentials of the tenant's workspace.",
            assertThrows(IllegalArgumentException.class, () -> tenant.groupsV1().list())
                .getMessage());
      }
      assertEquals(applicationCustomerId, server.takeRequest().getHeaders().get("Tenant-Acid"));
      assertEquals(1, server.getRequestCount());
    }
  }
}
