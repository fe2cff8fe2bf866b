package io.github.computeops.simulator.internal.jobs;

/** What a job has changed when it succeeded. */
enum Effect {
  NONE("nothing that a response shows"),
  COMPARED("nothing: how servers comply is derived whenever it is read"),
  ADD_SERVER(
      "one server more, at the end of the fleet, with the address that was given for its iLO"),
  POWER_ON("`hardware.powerState` is `ON`"),
  POWER_OFF("`hardware.powerState` is `OFF`"),
  UID_ON("`hardware.indicatorLed` is `LIT`"),
  UID_OFF("`hardware.indicatorLed` is `OFF`"),
  MAINTENANCE_ON("`maintenanceMode` is `true`"),
  MAINTENANCE_OFF("`maintenanceMode` is `false`"),
  FIRMWARE(
      "`firmwareInventory`, the version of the iLO, `firmwareBundleUri` and `lastFirmwareUpdate`;"
          + " the server is off if that was asked for"),
  ILO_FIRMWARE("the version of the iLO, in `firmwareInventory` too, and `lastFirmwareUpdate`"),
  INVENTORY("`lastFullInventoryCollectionAt`"),
  LOGS("`lastServerLogCollectionAt`, and the logs can be downloaded"),
  SECURITY("the settings in `security-parameters`, with what is ignored"),
  OS("`host` has the operating system of the group's setting, and the server is on"),
  SERVER_SETTINGS(
      "the servers comply with the iLO setting, until it changes; a BIOS setting shows nowhere"),
  INTERNAL_STORAGE("nothing that a response shows, since inventories are invented"),
  EXTERNAL_STORAGE(
      "`hostOs` in `external-storage-details`, and the servers comply with the group's setting"),
  SERVER_TEMPLATES("the setting has the templates"),
  SERVICE_DELETED("the external service is gone");

  private final String shown;

  Effect(String shown) {
    this.shown = shown;
  }

  /** Returns what responses show afterwards, for the guide. */
  String shown() {
    return shown;
  }
}
