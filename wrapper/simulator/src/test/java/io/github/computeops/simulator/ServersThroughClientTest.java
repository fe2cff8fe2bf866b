package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.api.ServersV1;
import io.github.computeops.error.ApiException;
import io.github.computeops.model.HealthState;
import io.github.computeops.model.ServerCollectionV1;
import io.github.computeops.model.ServerV1;
import io.github.computeops.model.ServerV1HardwarePowerState;
import io.github.computeops.model.ServerV1StateSubscriptionState;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServersThroughClientTest {
  private final Simulator simulator = Simulator.start();
  private final ComputeOps com = simulator.newClient();

  @AfterEach
  void close() {
    com.close();
    simulator.close();
  }

  @Test
  void firstPageHasAHundredServersUnlessLimited() {
    ServerCollectionV1 page = com.serversV1().list();
    assertEquals(
        List.of(100L, 100L, 0L, 250L),
        List.of(page.count(), (long) page.items().size(), page.offset(), page.total()));
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    List<String> whole =
        LongStream.of(0, 100, 200)
            .mapToObj(offset -> page(offset, 100))
            .flatMap(page -> page.items().stream())
            .map(server -> server.id().orElseThrow())
            .toList();
    assertEquals(250, whole.stream().distinct().count());
    assertEquals(
        whole.subList(97, 103),
        page(97, 6).items().stream().map(server -> server.id().orElseThrow()).toList());
  }

  @Test
  void lastPageIsShortAndPagesAfterItAreEmpty() {
    assertEquals(3, page(247, 10).count());
    assertEquals(List.of(), page(250, 10).items());
    assertEquals(999_999_999_999L, page(999_999_999_999L, 10).offset());
  }

  @Test
  void limitOfZeroGivesOnlyTheTotal() {
    assertEquals(List.of(0L, 250L), List.of(page(0, 0).count(), page(0, 0).total()));
  }

  @Test
  void limitAboveTheDocumentedMaximumFails() {
    ApiException error = assertThrows(ApiException.class, () -> page(0, 101));
    assertEquals(400, error.status());
    assertEquals("The query parameter limit is \"101\"; give 0 to 100.", error.error().message());
    assertEquals("00000000000000000000000000000001", error.error().debugId());
  }

  @Test
  void serverIsFoundByTheIdItIsListedWith() {
    ServerV1 listed = page(249, 1).items().get(0);
    assertEquals(listed, com.serversV1().get(listed.id().orElseThrow()));
  }

  @Test
  void unknownIdIsNotFound() {
    ApiException error =
        assertThrows(ApiException.class, () -> com.serversV1().get("P06760-B21+2M212504P8"));
    assertEquals(404, error.status());
    assertEquals("HPE-GL-COMPUTE_OPS-0000404", error.errorCode().orElseThrow());
  }

  @Test
  void subscribedServerIsShownInFull() {
    ServerV1 server = page(0, 1).items().get(0);
    assertEquals(ServerV1HardwarePowerState.ON, server.hardware().powerState().orElseThrow());
    assertEquals(HealthState.OK, server.hardware().health().summary().orElseThrow());
    assertEquals(
        server.id().orElseThrow(),
        server.hardware().productId().orElseThrow()
            + "+"
            + server.hardware().serialNumber().orElseThrow());
    assertEquals(4, server.firmwareInventory().size());
    assertTrue(server.createdAt().orElseThrow().isBefore(server.updatedAt().orElseThrow()));
  }

  @Test
  void serverWithoutASubscriptionLacksWhatTheServiceHides() {
    ServerV1 server = page(9, 1).items().get(0);
    assertEquals(
        ServerV1StateSubscriptionState.REQUIRED, server.state().subscriptionState().orElseThrow());
    assertEquals(
        List.of("productId", "serialNumber", "model", "manufacturer", "uuid"),
        List.copyOf(server.hardware().toMap().keySet()));
    assertEquals(
        List.of(
            "id",
            "type",
            "resourceUri",
            "generation",
            "createdAt",
            "updatedAt",
            "name",
            "platformFamily",
            "deviceClaimType",
            "maintenanceMode",
            "hardware",
            "state"),
        List.copyOf(server.toMap().keySet()));
  }

  @Test
  void firstPageHasEachConditionAFewTimes() {
    List<ServerV1> servers = com.serversV1().list().items();
    assertEquals(4, withHealth(servers, HealthState.WARNING));
    assertEquals(2, withHealth(servers, HealthState.CRITICAL));
    assertEquals(3, servers.stream().filter(s -> s.hardware().health().isAbsent()).count());
    assertEquals(
        8,
        servers.stream()
            .flatMap(server -> server.hardware().powerState().stream())
            .filter(ServerV1HardwarePowerState.OFF::equals)
            .count());
  }

  private static long withHealth(List<ServerV1> servers, HealthState health) {
    return servers.stream()
        .flatMap(server -> server.hardware().health().summary().stream())
        .filter(health::equals)
        .count();
  }

  private ServerCollectionV1 page(long offset, long limit) {
    return com.serversV1().list(ServersV1.ListQuery.builder().offset(offset).limit(limit).build());
  }
}
