package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.model.HealthState;
import io.github.computeops.model.ServerCollectionV1;
import io.github.computeops.model.ServerV1;
import io.github.computeops.model.ServerV1Hardware;
import io.github.computeops.model.ServerV1HardwareHealth;
import io.github.computeops.model.ServerV1HardwarePowerState;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerTableTest {
  private final Console out = new Console();
  private final ServerTable table = new ServerTable(out.stream());

  @Test
  void longTextIsCutSoThatARowHasAHundredColumns() {
    table.print(page(server("x".repeat(99))));
    assertEquals(
        "xxxxxxxxxxxxxxxxxxxxxxxxx...  xxxxxxxxx...  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...  xxxxx..."
            + "  xxxxxxx...",
        out.lines().get(2));
    assertEquals(100, out.lines().get(2).length());
  }

  @Test
  void serverWithoutAnythingIsARowOfDashes() {
    table.print(page(ServerV1.builder().build()));
    assertEquals(List.of("-", "-", "-", "-", "-"), List.of(out.lines().get(2).split(" +")));
  }

  @Test
  void stateTheClientDoesNotKnowIsShownAndCountsAsNotOk() {
    table.print(page(server("ODD")));
    table.printSummary();
    assertEquals("1 server, 0 off, 1 not OK", out.lines().get(5));
  }

  private static ServerV1 server(String text) {
    ServerV1HardwareHealth health =
        ServerV1HardwareHealth.builder().summary(HealthState.of(text)).build();
    ServerV1Hardware hardware =
        ServerV1Hardware.builder()
            .serialNumber(text)
            .model(text)
            .powerState(ServerV1HardwarePowerState.of(text))
            .health(health)
            .build();
    return ServerV1.builder().name(text).hardware(hardware).build();
  }

  private static ServerCollectionV1 page(ServerV1 server) {
    return ServerCollectionV1.builder().items(List.of(server)).count(1).offset(0).total(1).build();
  }
}
