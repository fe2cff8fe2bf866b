package io.github.computeops.simulator.internal.fleet;

import io.github.computeops.model.FirmwareInventoryItemV1;
import io.github.computeops.model.ServerV1LastFirmwareUpdate;
import io.github.computeops.model.ServerV1LastFirmwareUpdateStatus;
import java.time.OffsetDateTime;
import java.util.List;

/** The firmware of a server, and when it was last updated. */
final class FirmwareView {
  static final String ROM = "System ROM";
  static final String STORAGE = "Storage controller";
  static final String STORAGE_VERSION = "52.26.3-5379";
  static final String NETWORK = "Network adapter";
  static final String NETWORK_VERSION = "22.31.13";
  private final Unit unit;

  FirmwareView(Unit unit) {
    this.unit = unit;
  }

  List<FirmwareInventoryItemV1> inventory() {
    Generation generation = unit.product().generation();
    return List.of(
        item(generation.bmc(), generation.bmcVersion(), "System Board"),
        item(ROM, unit.product().rom() + " " + generation.romVersion(), "System Board"),
        item(STORAGE, STORAGE_VERSION, "Slot 12"),
        item(NETWORK, NETWORK_VERSION, "OCP 3.0 Slot 14"));
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
