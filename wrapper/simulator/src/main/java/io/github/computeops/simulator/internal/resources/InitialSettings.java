package io.github.computeops.simulator.internal.resources;

import io.github.computeops.model.SettingBiosV1;
import io.github.computeops.model.SettingBiosV1RedfishData;
import io.github.computeops.model.SettingFirmwareV1;
import io.github.computeops.model.SettingOsV1;
import io.github.computeops.model.SettingOsV1OsType;
import io.github.computeops.model.SettingsResponseV1;
import io.github.computeops.model.SettingsResponseV1Category;
import io.github.computeops.model.SettingsResponseV1Settings;
import io.github.computeops.model.SettingsResponseV1SettingsDefault;
import io.github.computeops.simulator.internal.fleet.FirmwareBundles;
import io.github.computeops.simulator.internal.fleet.Fleet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings that an account begins with. */
final class InitialSettings {
  static final String COLLECTION = "/compute-ops-mgmt/v1/settings";
  private static final String ID = "51a7ed00-0000-4000-8000-00000000000";

  private InitialSettings() {}

  static List<SettingsResponseV1> all() {
    return List.of(
        setting(1, "Hypervisor hosts", SettingsResponseV1Category.BIOS, bios())
            .description("BIOS of the ESXi hosts")
            .build(),
        setting(2, "RHEL 9 image", SettingsResponseV1Category.OS, operatingSystem()).build(),
        setting(3, "Newest firmware", SettingsResponseV1Category.FIRMWARE, firmware()).build());
  }

  private static SettingsResponseV1.Builder setting(
      int number,
      String name,
      SettingsResponseV1Category category,
      SettingsResponseV1Settings values) {
    return SettingsResponseV1.builder()
        .id(ID + number)
        .type("compute-ops-mgmt/setting")
        .resourceUri(COLLECTION + "/" + ID + number)
        .generation(1)
        .createdAt(Fleet.NOW.minusDays(30))
        .updatedAt(Fleet.NOW.minusDays(30))
        .name(name)
        .category(category)
        .settings(values);
  }

  private static SettingsResponseV1Settings byDefault(SettingsResponseV1SettingsDefault values) {
    return SettingsResponseV1Settings.builder().defaultValue(values).build();
  }

  private static SettingsResponseV1Settings bios() {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("WorkloadProfile", "Virtualization-PowerEfficient");
    attributes.put("AdminName", "Fleet operations");
    return byDefault(
        SettingBiosV1.builder()
            .redfishData(SettingBiosV1RedfishData.builder().attributes(attributes).build())
            .build());
  }

  private static SettingsResponseV1Settings operatingSystem() {
    return byDefault(
        SettingOsV1.builder()
            .osType(SettingOsV1OsType.RHEL)
            .mediaUrl("https://images.example.net/rhel-9.5.iso")
            .build());
  }

  private static SettingsResponseV1Settings firmware() {
    return SettingsResponseV1Settings.builder()
        .gen10(newest("GEN_10"))
        .gen11(newest("GEN_11"))
        .gen12(newest("GEN_12"))
        .build();
  }

  private static SettingFirmwareV1 newest(String generation) {
    String id = FirmwareBundles.newest(Map.of("serverGeneration", generation)).orElseThrow().id();
    return SettingFirmwareV1.builder().id(id).build();
  }
}
