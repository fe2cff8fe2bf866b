package io.github.computeops.simulator.internal.resources;

import io.github.computeops.model.SettingBiosV1;
import io.github.computeops.model.SettingBiosV1RedfishData;
import io.github.computeops.model.SettingOsV1;
import io.github.computeops.model.SettingOsV1OsType;
import io.github.computeops.model.SettingsResponseV1;
import io.github.computeops.model.SettingsResponseV1Category;
import io.github.computeops.model.SettingsResponseV1Settings;
import io.github.computeops.model.SettingsResponseV1SettingsDefault;
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
        setting(2, "RHEL 9 image", SettingsResponseV1Category.OS, operatingSystem()).build());
  }

  private static SettingsResponseV1.Builder setting(
      int number,
      String name,
      SettingsResponseV1Category category,
      SettingsResponseV1SettingsDefault values) {
    return SettingsResponseV1.builder()
        .id(ID + number)
        .type("compute-ops-mgmt/setting")
        .resourceUri(COLLECTION + "/" + ID + number)
        .generation(1)
        .createdAt(Fleet.NOW.minusDays(30))
        .updatedAt(Fleet.NOW.minusDays(30))
        .name(name)
        .category(category)
        .settings(SettingsResponseV1Settings.builder().defaultValue(values).build());
  }

  private static SettingBiosV1 bios() {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("WorkloadProfile", "Virtualization-PowerEfficient");
    attributes.put("AdminName", "Fleet operations");
    return SettingBiosV1.builder()
        .redfishData(SettingBiosV1RedfishData.builder().attributes(attributes).build())
        .build();
  }

  private static SettingOsV1 operatingSystem() {
    return SettingOsV1.builder()
        .osType(SettingOsV1OsType.RHEL)
        .mediaUrl("https://images.example.net/rhel-9.5.iso")
        .build();
  }
}
