package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Only the latest report of each type is kept, says the description. */
class ReportsTest {
  private static final String API = "/compute-ops-mgmt/v1beta2/reports";
  private final Simulator simulator = Simulator.builder().servers(20).timeFactor(0).start();
  private final RawHttp http = new RawHttp(simulator);

  @AfterEach
  void close() {
    simulator.close();
  }

  @Test
  void reportHasDataAfterTenSeconds() {
    String path = create("{\"reportType\":\"SERVER_HARDWARE_INVENTORY\"}");
    assertEquals("IN_PROGRESS", get(path).get("status").asString());
    assertEquals(404, http.get(path + "/data").statusCode());
    simulator.advance(Duration.ofSeconds(10));
    assertEquals("COMPLETED", get(path).get("status").asString());
    JsonNode rows = get(path + "/data").get("data").get("rows");
    assertEquals(20, rows.get("items").size());
    assertEquals(20, rows.get("serverCount").asInt());
    assertEquals(ServerIds.of(0), rows.get("items").get(0).get("id").asString());
    assertEquals("SUBSCRIPTION_REQ", rows.get("items").get(9).get("noValueReason").asString());
  }

  @Test
  void rowsOfAReportAreFiltered() {
    String path = create("{\"reportType\":\"SERVER_HARDWARE_INVENTORY\"}");
    simulator.advance(Duration.ofSeconds(10));
    String filter = "?filter=eq(id,'" + ServerIds.of(3).replace("+", "%2B") + "')";
    assertEquals(1, get(path + "/data" + filter).get("data").get("rows").get("count").asInt());
  }

  @Test
  void carbonFootprintAgreesWithTheEnergyOfTheSameTime() {
    String path =
        create(
            "{\"reportType\":\"CARBON_FOOTPRINT\",\"reportStartTime\":\"2025-12-01T00:00:00Z\","
                + "\"reportEndTime\":\"2026-01-01T00:00:00Z\"}");
    simulator.advance(Duration.ofSeconds(10));
    JsonNode total = get(path + "/data").get("data").get("series").get(0);
    assertEquals("CO2_EMISSIONS", total.get("seriesType").asString());
    assertEquals("TOTAL", total.get("subject").get("type").asString());
    assertEquals(31, total.get("buckets").size());
    JsonNode energy =
        get(
            "/compute-ops-mgmt/v1beta1/energy-over-time"
                + "?start-date=2025-12-01&end-date=2026-01-01&sample-size=1_DAY");
    assertEquals(
        energy.get("co2eKg").get("sums").get("collected").asDouble(),
        total.get("summary").get("sum").asDouble(),
        0.001);
  }

  @Test
  void newerReportOfATypeReplacesTheOlder() {
    String older = create("{\"reportType\":\"CARBON_FOOTPRINT\"}");
    create("{\"reportType\":\"CARBON_FOOTPRINT\"}");
    create("{\"reportType\":\"SERVER_HARDWARE_INVENTORY\"}");
    assertEquals(404, http.get(older).statusCode());
    assertEquals(2, get(API).get("total").asInt());
  }

  @Test
  void savedFilterMatchesServersOfTheFleet() {
    String filters = "/compute-ops-mgmt/v1beta1/filters";
    HttpResponse<String> created =
        http.send(
            "POST",
            filters,
            http.token(),
            "{\"name\":\"Off\",\"filterResourceType\":\"compute-ops-mgmt/server\","
                + "\"filter\":\"hardware/powerState eq 'OFF'\"}");
    assertEquals(201, created.statusCode(), created.body());
    String id = RawHttp.json(created).get("id").asString();
    JsonNode matches = get(filters + "/" + id + "/matches");
    assertEquals(2, matches.get("total").asInt());
    assertEquals(ServerIds.of(5), matches.get("items").get(0).get("id").asString());
    String path =
        create(
            "{\"reportType\":\"SERVER_HARDWARE_INVENTORY\",\"resourceUri\":\""
                + filters
                + "/"
                + id
                + "\"}");
    simulator.advance(Duration.ofSeconds(10));
    assertEquals(2, get(path + "/data").get("data").get("rows").get("serverCount").asInt());
  }

  private String create(String body) {
    HttpResponse<String> response = http.send("POST", API, http.token(), body);
    assertEquals(201, response.statusCode(), response.body());
    return response.headers().firstValue("Location").orElseThrow();
  }

  private JsonNode get(String path) {
    HttpResponse<String> response = http.get(path);
    assertEquals(200, response.statusCode(), response.body());
    return RawHttp.json(response);
  }
}
