package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Parameters and members are those of the description; the simulator's time is 1 January 2026. */
class EnergyTest {
  private static final String API = "/compute-ops-mgmt/v1beta1/";
  private static final String DECEMBER =
      "start-date=2025-12-01&end-date=2026-01-01&sample-size=1_DAY";
  private final Simulator simulator = Simulator.builder().servers(20).timeFactor(0).start();
  private final RawHttp http = new RawHttp(simulator);

  @AfterEach
  void close() {
    simulator.close();
  }

  @Test
  void serversAddUpToTheSumsAndToTheSeries() {
    JsonNode byServer = get("energy-by-entity?limit=100&" + DECEMBER);
    assertEquals(19, byServer.get("total").asInt());
    assertEquals(1, byServer.get("excluded").asInt());
    double sum = byServer.get("kwhSums").get("collected").asDouble();
    assertEquals(sum, total(byServer.get("items")), 0.001);
    JsonNode series = get("energy-over-time?" + DECEMBER);
    assertEquals(31, series.get("intervalsCollected").size());
    assertEquals(sum, series.get("kwh").get("sums").get("collected").asDouble(), 0.001);
    assertEquals(19, series.get("intervalsCollected").get(0).get("serverCount").asInt());
  }

  /** The default order is {@code co2eKg/collected asc}, and the default limit 10. */
  @Test
  void leastConsumersComeFirst() {
    JsonNode items = get("energy-by-entity?" + DECEMBER).get("items");
    assertEquals(10, items.size());
    double[] amounts =
        IntStream.range(0, 10)
            .mapToDouble(i -> items.get(i).get("co2eKg").get("collected").asDouble())
            .toArray();
    IntStream.range(1, 10).forEach(i -> assertTrue(amounts[i - 1] <= amounts[i]));
  }

  @Test
  void modelsAddUpToTheSameSum() {
    JsonNode byModel = get("energy-by-entity?aggregate-by=SERVER_MODEL&limit=100&" + DECEMBER);
    assertTrue(byModel.get("total").asInt() < 19);
    assertEquals(
        byModel.get("kwhSums").get("collected").asDouble(), total(byModel.get("items")), 0.001);
  }

  @Test
  void entitiesAreFilteredByTheirDetails() {
    String filter = "&filter=entityDetails/generation%20eq%20%27GEN_11%27";
    JsonNode items = get("energy-by-entity?limit=100&" + DECEMBER + filter).get("items");
    assertTrue(!items.isEmpty() && items.size() < 19);
    items.forEach(
        item -> assertEquals("GEN_11", item.get("entityDetails").get("generation").asString()));
  }

  @Test
  void whatLiesAheadIsProjected() {
    JsonNode series =
        get("energy-over-time?start-date=2025-12-30&end-date=2026-01-03&sample-size=1_DAY");
    assertEquals(2, series.get("intervalsCollected").size());
    assertEquals(2, series.get("intervalsProjected").size());
    assertEquals(2, series.get("intervalsProjected").get(0).get("kwhConfidenceInterval").size());
  }

  @Test
  void serverHasItsOwnSeries() {
    String uri =
        "&resource-uri=/compute-ops-mgmt/v1/servers/" + ServerIds.of(0).replace("+", "%2B");
    JsonNode series = get("energy-over-time?" + DECEMBER + uri);
    assertEquals(1, series.get("intervalsCollected").get(0).get("serverCount").asInt());
  }

  @ParameterizedTest
  @CsvSource({
    "start-date=2025-12-01&end-date=2025-12-01&sample-size=1_DAY, not after the start-date",
    "start-date=2025-01-01&end-date=2025-12-01&sample-size=1_DAY, within 180 days",
    "start-date=2025-12-01&end-date=2025-12-02&sample-size=1_HOUR, give a timestamp",
    "start-date=2025-12-01&end-date=2025-12-02&sample-size=1_DAY&resource-uri=/x/servers/y, no server"
  })
  void badParametersAreRejected(String query, String reason) {
    HttpResponse<String> response = http.get(API + "energy-over-time?" + query);
    assertEquals(400, response.statusCode());
    assertTrue(response.body().contains(reason), response.body());
  }

  @Test
  void utilizationOfServersIsAPercentage() {
    String query =
        "start-date=2025-12-30T00:00:00Z&end-date=2025-12-31T00:00:00Z&metric-type=CPU_UTILIZATION"
            + "&resource-uri=/compute-ops-mgmt/v1beta1/filters/e7cef8e6-a3f6-4490-b669-136e3ca40617";
    JsonNode byServer = get("utilization-by-entity?limit=100&" + query);
    assertEquals(19, byServer.get("items").size());
    JsonNode collected = byServer.get("items").get(0).get("collected");
    assertTrue(collected.get("low").asDouble() <= collected.get("average").asDouble());
    assertTrue(collected.get("high").asDouble() <= 100);
    JsonNode series = get("utilization-over-time?" + query).get("items").get(0);
    assertEquals(24, series.get("intervalsCollected").size());
  }

  private static double total(JsonNode items) {
    double total = 0;
    for (JsonNode item : items) {
      total += item.get("kwh").get("collected").asDouble();
    }
    return total;
  }

  private JsonNode get(String path) {
    HttpResponse<String> response = http.get(API + path);
    assertEquals(200, response.statusCode(), response.body());
    return RawHttp.json(response);
  }
}
