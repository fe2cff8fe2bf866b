package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Whatever a job promises, responses show it afterwards. */
class JobEffectsTest {
  private static final String UPDATE = "fd54a96c-cabc-42e3-aee3-374a2d009dba";
  private static final String UPDATE_ILO = "94caa4ef-9ff8-4805-9e97-18a09e673b66";
  private static final String IGNORE_RISKS = "e1d69e76-38cc-4079-9192-a380baea2973";
  private static final String TEMPLATES = "abfda355-6e58-4c00-be0a-af35dbd70398";
  private static final String DELETE_VCENTER = "3f06fd6b-dfb1-4bad-bd04-939951797e97";

  /** Of the generation 11. */
  private final String server = ServerIds.of(1);

  private final Simulator simulator = Simulator.builder().servers(20).timeFactor(0).start();
  private final JsonCaller com = new JsonCaller(simulator);

  @AfterEach
  void close() {
    simulator.close();
  }

  /** HPE documents 32 templates. */
  @Test
  void documentedTemplatesAreListed() {
    assertEquals(32, com.get("v1beta2/job-templates?limit=100").get("total").asInt());
    assertEquals(
        "FirmwareUpdate.New", com.get("v1beta2/job-templates/" + UPDATE).get("name").asString());
  }

  private String run(String template, String type, String resource, String parameters) {
    String job = com.start(template, type, resource, parameters);
    simulator.advance(Duration.ofHours(2));
    return com.look(job);
  }

  private String bundle(String generation, String release) {
    for (JsonNode bundle : com.get("v1/firmware-bundles").get("items")) {
      if (bundle.get("bundleGeneration").asString().equals("BUNDLE_" + generation)
          && bundle.get("releaseVersion").asString().startsWith(release)) {
        return bundle.get("id").asString();
      }
    }
    throw new AssertionError("There is no bundle " + release + " for " + generation);
  }

  private String firmware() {
    StringBuilder versions = new StringBuilder();
    com.get("v1/servers/" + server)
        .get("firmwareInventory")
        .forEach(it -> versions.append(it.get("version").asString()).append('|'));
    return versions.toString();
  }

  private String update(String bundle, String more) {
    return run(UPDATE, "server", server, "{\"bundle_id\":\"" + bundle + "\"" + more + "}");
  }

  @Test
  void firmwareUpdateInstallsTheVersionsOfItsBundle() {
    assertEquals("1.66|A55 v2.44 (03/07/2025)|52.26.3-5379|22.31.13|", firmware());
    String bundle = bundle("GEN_11", "2025.09");
    assertEquals("COMPLETE SUCCESS", update(bundle, ""));
    assertEquals("1.69|A55 v2.60 (08/15/2025)|52.30.1-5650|22.36.10|", firmware());
    JsonNode updated = com.get("v1/servers/" + server);
    assertEquals("iLO 6 v1.69", updated.get("hardware").get("bmc").get("version").asString());
    assertTrue(updated.get("firmwareBundleUri").asString().endsWith(bundle));
  }

  @Test
  void olderFirmwareIsInstalledOnlyIfDowngradeIsSet() {
    update(bundle("GEN_11", "2025.09"), "");
    update(bundle("GEN_11", "2025.05"), "");
    assertTrue(firmware().startsWith("1.69|"), firmware());
    update(bundle("GEN_11", "2025.05"), ",\"downgrade\":true");
    assertTrue(firmware().startsWith("1.66|"), firmware());
  }

  @Test
  void serverIsOffAfterAnUpdateThatAsksForIt() {
    update(bundle("GEN_11", "2025.09"), ",\"power_off\":true");
    assertEquals(
        "OFF", com.get("v1/servers/" + server).get("hardware").get("powerState").asString());
  }

  /** A bundle is for the servers of one generation. */
  @Test
  void bundleOfAnotherGenerationOrNoneAtAllFailsTheJobWithAReason() {
    assertEquals("COMPLETE FAILURE", update(bundle("GEN_10", "2025.09"), ""));
    String job = com.start(UPDATE, "server", server, "{\"bundle_id\":\"none\"}");
    simulator.advance(Duration.ofHours(1));
    assertEquals("COMPLETE FAILURE", com.look(job));
    assertEquals(
        "There is no firmware bundle \"none\" for the generation of the server \"" + server + "\".",
        com.get("v1/jobs/" + job).get("statusDetails").get("reason").asString());
  }

  @Test
  void iloUpdateChangesNothingButTheIlo() {
    assertEquals("COMPLETE SUCCESS", run(UPDATE_ILO, "server", server, "{}"));
    assertEquals("1.69|A55 v2.44 (03/07/2025)|52.26.3-5379|22.31.13|", firmware());
  }

  /** Ids of firmware bundles are 32 hexadecimal digits without hyphens. */
  @Test
  void bundleHasItsComponents() {
    String id = bundle("GEN_12", "2025.09");
    assertTrue(id.matches("[0-9a-f]{32}"), id);
    JsonNode details = com.get("v1/firmware-bundles/" + id + "/bundle-details");
    assertEquals(4, details.get("count").asInt());
    assertEquals(id, details.get("items").get(0).get("bundleId").asString());
  }

  @ParameterizedTest
  @CsvSource({"true, IGNORE", "false, RISK"})
  void risksOfAnIloAreIgnoredOrNot(boolean isIgnored, String status) {
    run(
        IGNORE_RISKS,
        "server",
        server,
        "{\"ignoreSecuritySettings\":[{\"id\":\"1\",\"name\":\"Secure Boot\",\"ignore\":%s}]}"
            .formatted(isIgnored));
    assertEquals(
        status,
        com.get("v1/servers/" + server + "/security-parameters")
            .get("iloSecurityParams")
            .get(0)
            .get("securityStatus")
            .asString());
  }

  @Test
  void templatesOfOneViewAreInTheirSetting() {
    String setting =
        com.post(
                "v1/settings",
                "{\"name\":\"Profiles\",\"category\":\"OVE_SERVER_TEMPLATES_VM\","
                    + "\"settings\":{\"DEFAULT\":{\"data\":[]}}}")
            .get("id")
            .asString();
    run(
        TEMPLATES,
        "setting",
        setting,
        "{\"templatesData\":[{\"applianceId\":\"a\",\"templates\":[{\"uri\":\"/rest/t\"}]}]}");
    assertEquals(
        "/rest/t",
        com.get("v1/settings/" + setting)
            .get("settings")
            .get("DEFAULT")
            .get("data")
            .get(0)
            .get("templates")
            .get(0)
            .get("uri")
            .asString());
  }

  @Test
  void deletedVcenterIsGone() {
    String service =
        com.post(
                "v1beta1/external-services",
                "{\"name\":\"vc\",\"description\":null,\"serviceType\":\"VMWARE_VCENTER\","
                    + "\"authenticationType\":\"BASIC\",\"authentication\":{\"username\":\"u\"},"
                    + "\"serviceData\":{\"vCenterUrl\":\"192.0.2.50\"}}")
            .get("id")
            .asString();
    run(
        DELETE_VCENTER,
        "external-service",
        service,
        "{\"vCenterUrl\":\"https://v\",\"associatedGatewayUri\":\"/g\",\"externalServiceId\":\"%s\",\"vCenterUuid\":\"u\"}"
            .formatted(service));
    assertEquals(404, com.status("v1beta1/external-services/" + service));
  }
}
