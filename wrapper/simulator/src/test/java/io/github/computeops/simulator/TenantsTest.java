package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.ComputeOps;
import io.github.computeops.ComputeOpsView;
import io.github.computeops.error.ForbiddenException;
import io.github.computeops.error.NotFoundException;
import io.github.computeops.model.AccountV1beta1;
import io.github.computeops.model.SettingsUpdateRequestV1;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TenantsTest {
  private final Simulator simulator =
      Simulator.builder().servers(3).tenant("Acme", 2).tenant("Globex", 1).start();
  private final ComputeOps com = simulator.newClient();

  @AfterEach
  void close() {
    com.close();
    simulator.close();
  }

  @Test
  void tenantsAreListedUnderTheWorkspace() {
    List<AccountV1beta1> tenants = tenants();
    assertEquals(
        List.of("Acme", "Globex"), tenants.stream().map(it -> it.name().orElseThrow()).toList());
    assertEquals(
        List.of(simulator.accountId()),
        tenants.stream()
            .map(it -> it.mspApplicationCustomerId().orElseThrow())
            .distinct()
            .toList());
    assertThrows(NotFoundException.class, () -> com.accountsV1beta1().listTenants("x"));
  }

  @Test
  void eachAccountHasServersOfItsOwn() {
    assertEquals(ServerIds.from(0, 3), ids(com));
    assertEquals(ServerIds.from(3, 2), ids(com.forTenant(tenant(0))));
    assertEquals(ServerIds.from(5, 1), ids(com.forTenant(tenant(1))));
  }

  @Test
  void serverOfATenantIsFoundOnlyInItsAccount() {
    String id = ServerIds.of(4);
    assertEquals(id, com.forTenant(tenant(0)).serversV1().get(id).id().orElseThrow());
    assertThrows(NotFoundException.class, () -> com.forTenant(tenant(1)).serversV1().get(id));
    assertThrows(NotFoundException.class, () -> com.serversV1().get(id));
  }

  @Test
  void changedSettingOfATenantDoesNotChangeThatOfOthers() {
    ComputeOpsView acme = com.forTenant(tenant(0));
    String id = acme.settingsV1().list().items().get(0).id().orElseThrow();
    acme.settingsV1().update(id, SettingsUpdateRequestV1.builder().name("Renamed").build());
    assertEquals("Renamed", acme.settingsV1().get(id).name().orElseThrow());
    assertEquals("Hypervisor hosts", com.settingsV1().get(id).name().orElseThrow());
  }

  @Test
  void unknownTenantIsForbidden() {
    ForbiddenException forbidden =
        assertThrows(ForbiddenException.class, () -> com.forTenant("x").serversV1().list());
    assertEquals("This workspace has no tenant \"x\".", forbidden.error().message());
  }

  @Test
  void groupsCannotBeReadForATenant() {
    String target = "/compute-ops-mgmt/v1/groups";
    RawHttp http = new RawHttp(simulator);
    assertEquals(200, http.get(target).statusCode());
    assertEquals(404, http.getForTenant(target, tenant(0)).statusCode());
  }

  @Test
  void tenantWithTooManyServersIsRejected() {
    SimulatorBuilder builder = Simulator.builder().servers(999_999).tenant("Acme", 2);
    assertEquals(
        "The tenant \"Acme\" cannot have 2 servers; give 0 to 1.", rejected(builder::start));
  }

  @Test
  void tenantWithoutANameIsRejected() {
    SimulatorBuilder builder = Simulator.builder();
    assertEquals(
        "The tenant has no name; give one that is not blank.",
        rejected(() -> builder.tenant(" ", 1)));
    assertEquals(
        "The tenant has no name; give one that is not blank.",
        rejected(() -> builder.tenant(null, 1)));
  }

  @Test
  void secondTenantOfANameIsRejected() {
    SimulatorBuilder builder = Simulator.builder().tenant("Acme", 2);
    assertEquals(
        "There is already a tenant named \"Acme\"; give another name.",
        rejected(() -> builder.tenant("Acme", 3)));
  }

  private static String rejected(Executable call) {
    return assertThrows(IllegalArgumentException.class, call).getMessage();
  }

  private List<AccountV1beta1> tenants() {
    return com.accountsV1beta1().listTenants(simulator.accountId()).items();
  }

  private String tenant(int index) {
    return tenants().get(index).applicationCustomerId().orElseThrow();
  }

  private static List<String> ids(ComputeOpsView view) {
    return view.serversV1().list().items().stream()
        .map(server -> server.id().orElseThrow())
        .toList();
  }
}
