package io.github.computeops.simulator.internal.jobs;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What jobs change on a server, as merge patches. */
final class ServerEffects {
  private static final Map<String, String> OPERATING_SYSTEMS =
      Map.of(
          "MICROSOFT_WINDOWS", "Microsoft Windows Server",
          "VMWARE_ESXI", "VMware ESXi",
          "RHEL", "Red Hat Enterprise Linux",
          "SUSE_LINUX", "SUSE Linux Enterprise Server");

  private ServerEffects() {}

  /** Returns what follows from the effect and the time alone. */
  static Map<String, Object> of(Effect effect, Instant now) {
    return switch (effect) {
      case POWER_ON -> power("ON");
      case POWER_OFF -> power("OFF");
      case UID_ON -> Map.of("hardware", Map.of("indicatorLed", "LIT"));
      case UID_OFF -> Map.of("hardware", Map.of("indicatorLed", "OFF"));
      case MAINTENANCE_ON -> Map.of("maintenanceMode", true);
      case MAINTENANCE_OFF -> Map.of("maintenanceMode", false);
      case INVENTORY -> Map.of("lastFullInventoryCollectionAt", now.toString());
      case LOGS -> Map.of("lastServerLogCollectionAt", now.toString());
      default -> Map.of();
    };
  }

  static Map<String, Object> power(String state) {
    return Map.of("hardware", Map.of("powerState", state));
  }

  /** The version is not known: an image does not say it. */
  static Map<String, Object> operatingSystem(Map<?, ?> values) {
    String type = String.valueOf(values.get("osType"));
    Map<String, Object> host = new LinkedHashMap<>();
    host.put("osName", OPERATING_SYSTEMS.getOrDefault(type, type));
    host.put("osVersion", null);
    Map<String, Object> patch = new LinkedHashMap<>(power("ON"));
    patch.put("host", host);
    return patch;
  }
}
