package io.github.computeops.examples;

import io.github.computeops.api.SettingsV1;
import io.github.computeops.model.SettingBiosV1;
import io.github.computeops.model.SettingBiosV1RedfishData;
import io.github.computeops.model.SettingsResponseV1;
import io.github.computeops.model.SettingsUpdateRequestV1;
import io.github.computeops.model.SettingsUpdateRequestV1Settings;
import java.io.PrintStream;
import java.util.Map;

/** Changes a BIOS setting by merge patch: sets one value, removes another, keeps the rest. */
public final class ChangeSetting {
  private ChangeSetting() {}

  /**
   * Runs the example.
   *
   * @param arguments the name of a BIOS setting, and its new workload profile
   */
  public static void main(String[] arguments) {
    Example.main(arguments, ChangeSetting::run);
  }

  static void run(Target target, PrintStream out) {
    String name = target.argument(0, "the name of a BIOS setting", "Hypervisor hosts");
    String profile = target.argument(1, "a workload profile", "Virtualization-MaxPerformance");
    SettingsV1 settings = target.com().settingsV1();
    SettingsResponseV1 before = named(settings, name);
    print("before", before, out);
    SettingsUpdateRequestV1 patch = patch(profile);
    out.println("patch   " + patch.toMap());
    print("after", settings.update(before.id().orElseThrow(), patch), out);
  }

  private static SettingsResponseV1 named(SettingsV1 settings, String name) {
    return settings.all().stream()
        .filter(setting -> setting.name().filter(name::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> new ConfigurationException("There is no setting \"" + name + "\"."));
  }

  /**
   * A property that is not set is not sent, so it keeps its value; a cleared one is sent as null.
   */
  private static SettingsUpdateRequestV1 patch(String profile) {
    SettingBiosV1RedfishData data =
        SettingBiosV1RedfishData.builder().attributes(Map.of("WorkloadProfile", profile)).build();
    SettingBiosV1 bios = SettingBiosV1.builder().redfishData(data).build();
    return SettingsUpdateRequestV1.builder()
        .settings(SettingsUpdateRequestV1Settings.builder().defaultValue(bios).build())
        .clearDescription()
        .build();
  }

  private static void print(String when, SettingsResponseV1 setting, PrintStream out) {
    SettingBiosV1 bios = (SettingBiosV1) setting.settings().defaultValue().orElseThrow();
    out.printf(
        "%-6s  %s, description %s%n",
        when, bios.redfishData().attributes(), setting.description().orElse("none"));
  }
}
