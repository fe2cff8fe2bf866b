package io.github.computeops.simulator.internal.fleet;

import io.github.computeops.model.FirmwareInventoryItemV1;
import io.github.computeops.model.ServerV1LastFirmwareUpdate;
import io.github.computeops.model.ServerV1LastFirmwareUpdateStatus;
import java.time.OffsetDateTime;
import java.util.List;

/** The firmware of a server, and when it was last updated. */
final class FirmwareView {
  private final Unit unit;

  FirmwareView(Unit unit) {
    this.unit = unit;
  }

  List<FirmwareInventoryItemV1> inventory() {
    Generation generation = unit.product().generation();
    return List.of(
        item(generation.bmc(), generation.bmcVersion(), "System Board"),
        item("System ROM", unit.product().rom() + " " + generation.romVersion(), "System Board"),
        item("Storage controller", "52.26.3-5379", "Slot 12"),
        item("Network adapter", "22.31.13", "OCP 3.0 Slot 14"));
  }

  private static FirmwareInventoryItemV1 item(String name, String version, String context) {
    return FirmwareInventoryItemV1.builder()
        .name(name)
        .version(version)
        .deviceContext(context)
        .build();
  }

  ServerV1LastFirmwareUpdate lastUpdate() {
    OffsetDateTime started = unit.addedAt().plusHours(1);
    return ServerV1LastFirmwareUpdate.builder()
        .status(ServerV1LastFirmwareUpdateStatus.OK)
        .attemptedAt(started)
        .completedAt(started.plusMinutes(20 + unit.number() % 20))
        .build();
  }
}
