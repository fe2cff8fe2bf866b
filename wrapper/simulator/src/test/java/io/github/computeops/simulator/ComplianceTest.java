package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How a group complies follows from its settings and its servers. */
class ComplianceTest {
  private static final String UPDATE = "91159b5e-9eeb-11ec-a9da-00155dc0a0c0";
  private static final String APPLY = "beff07ce-f36d-4699-9ac3-f872dcd63133";
  private static final String APPLY_STORAGE = "fcb79270-5954-42e9-9374-6a065b6d494a";
  private static final String INSTALL = "e2952628-2629-4088-93db-91742304ef0c";
  private static final String NEWEST_FIRMWARE = "51a7ed00-0000-4000-8000-000000000003";
  private static final String IMAGE = "51a7ed00-0000-4000-8000-000000000002";
  private final Simulator simulator = Simulator.builder().servers(20).timeFactor(0).start();
  private final JsonCaller com = new JsonCaller(simulator);

  @AfterEach
  void close() {
    simulator.close();
  }

  /** A group of servers with a setting. */
  private String group(String setting, int... servers) {
    String uris = setting.isEmpty() ? "" : "\"/compute-ops-mgmt/v1/settings/" + setting + "\"";
    String group =
        com.post(
                "v1/groups",
                "{\"name\":\"Web\",\"deviceType\":\"DIRECT_CONNECT_SERVER\",\"settingsUris\":["
                    + uris
                    + "]}")
            .get("id")
            .asString();
    for (int server : servers) {
      com.send(
          "POST",
          "v1/groups/" + group + "/devices",
          "{\"devices\":[{\"deviceId\":\"" + ServerIds.of(server) + "\"}]}");
    }
    simulator.advance(Duration.ofMinutes(1));
    return group;
  }

  private String setting(String category, String values) {
    return com.post(
            "v1/settings",
            "{\"name\":\"Mine\",\"category\":\"%s\",\"settings\":{\"DEFAULT\":%s}}"
                .formatted(category, values))
        .get("id")
        .asString();
  }

  private String status(String group) {
    return com.get("v1/groups/" + group).get("complianceStatus").asString();
  }

  private String run(String template, String group, String parameters) {
    String job = com.start(template, "group", group, parameters);
    simulator.advance(Duration.ofDays(1));
    return com.look(job);
  }

  @Test
  void groupCompliesOnceItsFirmwareIsThatOfItsSetting() {
    String group = group(NEWEST_FIRMWARE, 0, 1);
    assertEquals("NOT_COMPLIANT", status(group));
    JsonNode compliance = com.get("v1/groups/" + group + "/compliance");
    assertEquals(2, compliance.get("count").asInt());
    String agreeing = "v1/groups/" + group + "/compliance?filter=score%20eq%200";
    assertEquals(0, com.get(agreeing).get("count").asInt());
    JsonNode deviation = compliance.get("items").get(0).get("deviations").get(0);
    assertEquals("1.66", deviation.get("installedVersion").asString());
    assertEquals("1.69", deviation.get("expectedVersion").asString());
    assertEquals("COMPLETE SUCCESS", run(UPDATE, group, "{}"));
    assertEquals("COMPLIANT", status(group));
    assertEquals(2, com.get(agreeing).get("count").asInt());
    assertEquals(
        "Compliant",
        com.get("v1beta3/groups/" + group)
            .get("groupCompliance")
            .get("firmware")
            .get("status")
            .asString());
    assertEquals(
        "COMPLIANT",
        com.get("v1/groups/" + group + "/compliance")
            .get("items")
            .get(0)
            .get("complianceState")
            .asString());
  }

  @Test
  void groupsAreFoundByHowTheyComply() {
    group(NEWEST_FIRMWARE, 0);
    String filter = "v1/groups?filter=complianceStatus%20eq%20'";
    assertEquals(1, com.get(filter + "NOT_COMPLIANT'").get("count").asInt());
    assertEquals(0, com.get(filter + "COMPLIANT'").get("count").asInt());
  }

  @Test
  void nothingAppliesToAGroupWithoutSettings() {
    String group = group("", 0);
    assertEquals("NOT_APPLICABLE", status(group));
    assertEquals(0, com.get("v1/groups/" + group + "/compliance").get("count").asInt());
  }

  /** A server without a subscription shows almost nothing. */
  @Test
  void firmwareOfAServerWithoutASubscriptionIsUnknown() {
    assertEquals("UNKNOWN", status(group(NEWEST_FIRMWARE, 9)));
  }

  /** A firmware update of a group needs a firmware setting, says HPE. */
  @Test
  void firmwareUpdateOfAGroupWithoutASettingFails() {
    assertEquals("COMPLETE FAILURE", run(UPDATE, group("", 0), "{}"));
  }

  @Test
  void iloSettingsComplyOnceTheyAreAppliedAndUntilTheyChange() {
    String setting = setting("ILO_SETTINGS", "{\"Attributes\":{}}");
    String group = group(setting, 0);
    String collection = "v1beta3/groups/" + group + "/ilo-settings-compliance";
    assertEquals("NOT_COMPLIANT", state(collection));
    assertEquals("COMPLETE SUCCESS", run(APPLY, group, "{\"redfish_subsystem\":\"ILO_SETTINGS\"}"));
    assertEquals("COMPLIANT", state(collection));
    assertEquals("COMPLIANT", status(group));
    com.send("PATCH", "v1/settings/" + setting, "{\"name\":\"Changed\"}");
    assertEquals("NOT_COMPLIANT", state(collection));
  }

  private String state(String collection) {
    JsonNode entry = com.get(collection).get("items").get(0);
    JsonNode same = com.get(collection + "/" + entry.get("id").asString());
    assertEquals(entry, same);
    return entry.get("complianceState").asString();
  }

  @Test
  void settingThatAGroupDoesNotHaveCannotBeApplied() {
    String group = group("", 0);
    String job = com.start(APPLY, "group", group, "{\"redfish_subsystem\":\"BIOS\"}");
    simulator.advance(Duration.ofHours(1));
    assertEquals("COMPLETE FAILURE", com.look(job));
    assertEquals(
        "The group has no setting of the category BIOS.",
        com.get("v1/jobs/" + job).get("statusDetails").get("reason").asString());
  }

  @Test
  void externalStorageIsConnectedAsTheSettingSays() {
    String setting = setting("EXTERNAL_STORAGE", "{\"externalStorageHostOs\":\"RHE_LINUX\"}");
    String group = group(setting, 0);
    String compliance = "v1/groups/" + group + "/external-storage-compliance";
    assertEquals("NOT_COMPLIANT", com.get(compliance).get("complianceState").asString());
    run(APPLY_STORAGE, group, "{}");
    assertEquals("COMPLIANT", com.get(compliance).get("complianceState").asString());
    assertEquals(
        "RHE_LINUX",
        com.get("v1/servers/" + ServerIds.of(0) + "/external-storage-details")
            .get("hostOs")
            .asString());
  }

  @Test
  void installedOperatingSystemIsThatOfTheImage() {
    run(INSTALL, group(IMAGE, 0), "{}");
    JsonNode host = com.get("v1/servers/" + ServerIds.of(0)).get("host");
    assertEquals("Red Hat Enterprise Linux", host.get("osName").asString());
    assertTrue(host.get("osVersion") == null, host.toString());
  }
}
