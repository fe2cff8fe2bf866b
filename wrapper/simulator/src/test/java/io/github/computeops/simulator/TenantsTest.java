package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.ComputeOps;
import io.github.computeops.error.ForbiddenException;
import io.github.computeops.error.NotFoundException;
import io.github.computeops.model.AccountV1beta1;
import io.github.computeops.model.SettingsUpdateRequestV1;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TenantsTest {
  private final Simulator simulator =
      Simulator.builder().servers(3).tenant("Acme", 2).tenant("Globex", 1).start();
  private final ComputeOps com = ClientOf.simulator(simulator);

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
    assertEquals(List.of(0, 1, 2), numbers(com));
    assertEquals(List.of(3, 4), numbers(com.forTenant(tenant(0))));
    assertEquals(List.of(5), numbers(com.forTenant(tenant(1))));
  }

  @Test
  void serverOfATenantIsFoundInItsAccountAlone() {
    String id = new Unit(4).id();
    assertEquals(id, com.forTenant(tenant(0)).serversV1().get(id).id().orElseThrow());
    assertThrows(NotFoundException.class, () -> com.forTenant(tenant(1)).serversV1().get(id));
    assertThrows(NotFoundException.class, () -> com.serversV1().get(id));
  }

  @Test
  void settingOfATenantLeavesTheOthersAlone() {
    ComputeOps acme = com.forTenant(tenant(0));
    String id = acme.settingsV1().list().items().get(0).id().orElseThrow();
    acme.settingsV1().update(id, SettingsUpdateRequestV1.builder().name("Renamed").build());
    assertEquals("Renamed", acme.settingsV1().get(id).name().orElseThrow());
    assertEquals("Hypervisor hosts", com.settingsV1().get(id).name().orElseThrow());
  }

  @Test
  void unknownTenantIsForbidden() {
    assertThrows(ForbiddenException.class, () -> com.forTenant("x").serversV1().list());
  }

  @Test
  void tenantWithMoreServersThanThereAreNumbersIsRefused() {
    SimulatorBuilder builder = Simulator.builder().servers(999_999).tenant("Acme", 2);
    assertEquals(
        "A fleet of 2 servers cannot be simulated; give 0 to 1.",
        assertThrows(IllegalArgumentException.class, builder::start).getMessage());
  }

  private List<AccountV1beta1> tenants() {
    return com.accountsV1beta1().listTenants(simulator.accountId()).items();
  }

  private String tenant(int index) {
    return tenants().get(index).applicationCustomerId().orElseThrow();
  }

  private static List<Integer> numbers(ComputeOps view) {
    return Stream.of(view.serversV1().list())
        .flatMap(page -> page.items().stream())
        .map(server -> SerialNumber.numberIn(server.id().orElseThrow()).orElseThrow())
        .toList();
  }
}
