package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.ComputeOps;
import io.github.computeops.error.BadRequestException;
import io.github.computeops.error.NotFoundException;
import io.github.computeops.model.SettingBiosV1;
import io.github.computeops.model.SettingBiosV1RedfishData;
import io.github.computeops.model.SettingOsV1;
import io.github.computeops.model.SettingsResponseV1;
import io.github.computeops.model.SettingsUpdateRequestV1;
import io.github.computeops.model.SettingsUpdateRequestV1Settings;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsThroughClientTest {
  private static final SettingsUpdateRequestV1 NOTHING = SettingsUpdateRequestV1.builder().build();
  private final Simulator simulator = Simulator.builder().servers(0).start();
  private final ComputeOps com = simulator.newClient();

  @AfterEach
  void close() {
    com.close();
    simulator.close();
  }

  @Test
  void settingsAreListedWithTheirValuesByCategory() {
    List<SettingsResponseV1> settings = com.settingsV1().list().items();
    assertEquals(
        List.of("BIOS", "OS", "FIRMWARE"),
        settings.stream().map(setting -> setting.category().orElseThrow().toString()).toList());
    SettingOsV1 os = (SettingOsV1) settings.get(1).settings().defaultValue().orElseThrow();
    assertEquals("RHEL", os.osType().toString());
    assertEquals(settings.get(0), com.settingsV1().get(bios()));
  }

  @Test
  void patchChangesWhatItNamesAndNothingElse() {
    SettingsResponseV1 changed =
        com.settingsV1().update(bios(), profile("Virtualization-MaxPerformance"));
    SettingBiosV1 values = (SettingBiosV1) changed.settings().defaultValue().orElseThrow();
    assertEquals(
        Map.of("WorkloadProfile", "Virtualization-MaxPerformance", "AdminName", "Fleet operations"),
        values.redfishData().attributes());
    assertEquals("BIOS of the ESXi hosts", changed.description().orElseThrow());
    assertEquals(2, changed.generation().orElseThrow());
    assertEquals(changed, com.settingsV1().get(bios()));
  }

  @Test
  void patchWithNullRemoves() {
    SettingsUpdateRequestV1 patch = SettingsUpdateRequestV1.builder().clearDescription().build();
    assertEquals(Optional.empty(), com.settingsV1().update(bios(), patch).description());
  }

  @Test
  void categoryCannotBeChanged() {
    SettingsUpdateRequestV1 patch =
        SettingsUpdateRequestV1.builder().putAdditionalProperty("category", "OS").build();
    BadRequestException error =
        assertThrows(BadRequestException.class, () -> com.settingsV1().update(bios(), patch));
    assertEquals("The property category of a setting cannot be changed.", error.error().message());
  }

  @Test
  void unknownSettingIsNotFound() {
    assertThrows(NotFoundException.class, () -> com.settingsV1().get("x"));
    assertThrows(NotFoundException.class, () -> com.settingsV1().update("x", NOTHING));
  }

  @Test
  void contentTypeMustBeThatOfAMergePatch() {
    String path = "/compute-ops-mgmt/v1/settings/" + bios();
    RawHttp http = new RawHttp(simulator);
    HttpResponse<String> response = http.send("PATCH", path, "Bearer " + http.token());
    assertEquals(415, response.statusCode());
    assertEquals(
        "The content type is \"\"; this operation takes application/merge-patch+json.",
        RawHttp.json(response).get("message").asString());
  }

  private String bios() {
    return com.settingsV1().list().items().get(0).id().orElseThrow();
  }

  private static SettingsUpdateRequestV1 profile(String profile) {
    SettingBiosV1RedfishData data =
        SettingBiosV1RedfishData.builder().attributes(Map.of("WorkloadProfile", profile)).build();
    return SettingsUpdateRequestV1.builder()
        .settings(
            SettingsUpdateRequestV1Settings.builder()
                .defaultValue(SettingBiosV1.builder().redfishData(data).build())
                .build())
        .build();
  }
}
