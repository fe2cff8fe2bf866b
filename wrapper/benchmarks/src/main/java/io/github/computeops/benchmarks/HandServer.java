package io.github.computeops.benchmarks;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** A server as a program without an SDK would declare it. */
record HandServer(
    String id,
    String type,
    Long generation,
    OffsetDateTime createdAt,
    OffsetDateTime updatedAt,
    String resourceUri,
    String name,
    String platformFamily,
    String serverGeneration,
    String processorVendor,
    String biosFamily,
    Object managedBy,
    Boolean autoIloFwUpdate,
    Boolean maintenanceMode,
    String connectionType,
    Map<String, String> tags,
    Hardware hardware,
    Host host,
    State state,
    String firmwareBundleUri,
    List<FirmwareInventoryItem> firmwareInventory,
    List<SoftwareInventoryItem> softwareInventory,
    LastFirmwareUpdate lastFirmwareUpdate,
    Object lastServerLogCollectionAt,
    Object appliance,
    String deviceClaimType,
    Object oneview) {
  record Bmc(
      String mac, String ip, String hostname, String model, String version, String license) {}

  record Health(
      String summary,
      String healthLED,
      String fans,
      String fanRedundancy,
      String liquidCooling,
      String liquidCoolingRedundancy,
      String memory,
      String network,
      String powerSupplies,
      String powerSupplyRedundancy,
      String processor,
      String storage,
      String smartStorage,
      String temperature,
      String bios,
      String airFilter) {}

  record Hardware(
      String serialNumber,
      String productId,
      String model,
      String manufacturer,
      String uuid,
      String powerState,
      String indicatorLed,
      Long memoryMb,
      String formFactor,
      String platform,
      Bmc bmc,
      Health health) {}

  record Host(
      String hostname, String osName, String osVersion, String osDescription, Long osType) {}

  record State(
      Boolean managed,
      Boolean connected,
      OffsetDateTime connectedModifiedAt,
      String subscriptionState,
      String subscriptionTier,
      OffsetDateTime subscriptionExpiresAt,
      Object subscriptionKey) {}

  record FirmwareInventoryItem(String name, String version, String deviceContext) {}

  record SoftwareInventoryItem(String name, String version) {}

  record FirmwareInventoryUpdate(String name, String version, String status) {}

  record LastFirmwareUpdate(
      String status,
      OffsetDateTime attemptedAt,
      OffsetDateTime completedAt,
      String attemptedBaselineUri,
      Boolean downgrade,
      Boolean powerOff,
      Boolean installSwDrivers,
      String bundleUpdateMethod,
      List<FirmwareInventoryUpdate> firmwareInventoryUpdates) {}

  record Page(long count, long offset, long total, List<HandServer> items) {}
}
