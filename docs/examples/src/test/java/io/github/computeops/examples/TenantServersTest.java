package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.simulator.Simulator;
import java.util.List;
import org.junit.jupiter.api.Test;

class TenantServersTest {
  @Test
  void serversOfEachTenantAreCounted() {
    assertEquals(
        List.of(
            "Tenants in the simulator, since no COM_REGION is set",
            "Acme        79d894520f4f34c2a7986a819e110bec   12 servers",
            "Globex      ebba04995ff238529ff9459c8fd33eb8    7 servers"),
        Run.against(Simulator.builder().servers(48).tenant("Acme", 12).tenant("Globex", 7))
            .lines(TenantServers::run));
  }
}
