package io.github.computeops.simulator.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Request;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.validation.Schemas;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every rule of the engine, with a description that no code knows. */
class EngineTest {
  private static final String RACKS = "/compute-ops-mgmt/v1/racks";
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private final Engine engine =
      new Engine(
          RackDescription.description(),
          () -> new Schemas(RackDescription.description()),
          false,
          new Behaviours(),
          new Resources(),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void createdResourceHasWhatWasSentAndWhatIsRequired() {
    Response response = send("POST", RACKS, "", "{\"name\":\"A\"}", Map.of());
    JsonNode rack = json(response);
    String id = rack.get("id").asString();
    assertEquals(201, response.status());
    assertEquals(Map.of("Location", RACKS + "/" + id), response.headers());
    assertEquals(
        "{\"id\":\""
            + id
            + "\",\"type\":\"rack\",\"name\":\"A\",\"units\":1,\"generation\":1,"
            + "\"resourceUri\":\""
            + RACKS
            + "/"
            + id
            + "\",\"createdAt\":\"2026-01-01T00:00:00Z\"}",
        rack.toString());
    assertEquals(rack, get(RACKS + "/" + id));
  }

  @Test
  void pageHasTheUsualSizeAndTheMembersOfItsSchema() {
    List.of("A", "B", "C").forEach(this::create);
    JsonNode page = get(RACKS);
    assertEquals("A B", names(page));
    assertEquals("[count, total, kwh, items]", page.propertyNames().toString());
    assertEquals(3, page.get("total").asInt());
    assertEquals(3, page.get("kwh").asInt());
    assertEquals("C", names(json(send("GET", RACKS, "offset=2", "", Map.of()))));
  }

  @Test
  void limitAboveThatOfTheCollectionIsRejected() {
    assertEquals(
        "The query parameter limit is \"5\"; give 0 to 4.",
        rejected(() -> send("GET", RACKS, "limit=5", "", Map.of())));
  }

  @Test
  void filterAndSortAndSelectApplyTogether() {
    create("B", 42);
    create("A", 42);
    create("C", 20);
    JsonNode page =
        json(send("GET", RACKS, "filter=height%20eq%2042&sort=name&select=name", "", Map.of()));
    assertEquals("[{\"name\":\"A\"},{\"name\":\"B\"}]", page.get("items").toString());
    assertEquals(
        "C A B", names(json(send("GET", RACKS, "sort=height,name%20asc&limit=4", "", Map.of()))));
    assertEquals(
        "B A C",
        names(json(send("GET", RACKS, "sort=height%20desc,name%20desc&limit=4", "", Map.of()))));
  }

  @Test
  void propertyThatCannotBeFilteredIsRejected() {
    assertEquals(
        "The collection cannot be filtered by units.",
        rejected(() -> send("GET", RACKS, "filter=units%20eq%201", "", Map.of())));
  }

  @Test
  void unknownQueryParameterIsRejected() {
    assertEquals(
        "The simulator does not support the query parameter page here.",
        rejected(() -> send("GET", RACKS, "page=2", "", Map.of())));
  }

  @Test
  void mergePatchChangesAndCountsTheGeneration() {
    String one = RACKS + "/" + create("A");
    JsonNode changed = json(patch(one, "{\"name\":\"B\"}", Map.of("if-match", List.of("\"1\""))));
    assertEquals("B", changed.get("name").asString());
    assertEquals(2, changed.get("generation").asInt());
    assertEquals(changed, get(one));
    assertEquals(null, json(patch(one, "{\"name\":null}", Map.of())).get("name"));
  }

  @Test
  void olderGenerationIsAFailedPrecondition() {
    String one = RACKS + "/" + create("A");
    assertEquals(
        "If-Match is \"7\", but the generation is 1.",
        rejected(() -> patch(one, "{\"name\":\"B\"}", Map.of("if-match", List.of("\"7\"")))));
  }

  @Test
  void propertyThatAPatchDoesNotHaveIsRejected() {
    String one = RACKS + "/" + create("A");
    assertEquals(
        "The property height of a rack cannot be changed.",
        rejected(() -> patch(one, "{\"height\":1}", Map.of())));
  }

  @Test
  void deletedResourceIsGoneWithItsParts() {
    String one = RACKS + "/" + create("A");
    assertEquals(204, send("DELETE", one, "", "", Map.of()).status());
    assertEquals("There is no rack \"x\".", rejected(() -> get(RACKS + "/x/doors")));
    assertThrows(ErrorResponseException.class, () -> get(one));
    assertThrows(ErrorResponseException.class, () -> send("DELETE", one, "", "", Map.of()));
  }

  @Test
  void otherVersionShowsTheSameResourceInItsOwnForm() {
    String id = create("A");
    assertEquals(
        "{\"id\":\"" + id + "\",\"label\":\"label\"}",
        get("/compute-ops-mgmt/v2/racks/" + id).toString());
  }

  @Test
  void collectionThatNobodyFillsHasContent() {
    JsonNode doors = get(RACKS + "/" + create("A") + "/doors").get("items");
    assertEquals(3, doors.size());
    assertEquals("OPEN", doors.get(0).get("lock").asString());
  }

  @Test
  void documentIsKept() {
    String lights = RACKS + "/" + create("A") + "/lights";
    assertEquals("{\"on\":false}", get(lights).toString());
    send("PUT", lights, "", "{\"on\":true}", Map.of());
    assertEquals("{\"on\":true}", get(lights).toString());
  }

  @Test
  void dryRunCreatesNothing() {
    send("POST", RACKS, "dry-run=true", "{\"name\":\"A\"}", Map.of());
    assertEquals(0, get(RACKS).get("total").asInt());
  }

  @Test
  void secondRequestWithAnIdempotencyKeyGivesTheFirstResponse() {
    Map<String, List<String>> key = Map.of("idempotency-key", List.of("k"));
    JsonNode first = json(send("POST", RACKS, "", "{\"name\":\"A\"}", key));
    assertEquals(first, json(send("POST", RACKS, "", "{\"name\":\"A\"}", key)));
    assertEquals(1, get(RACKS).get("total").asInt());
  }

  private String create(String name) {
    return create(name, 1);
  }

  private String create(String name, int height) {
    String body = "{\"name\":\"" + name + "\",\"height\":" + height + "}";
    return json(send("POST", RACKS, "", body, Map.of())).get("id").asString();
  }

  private JsonNode get(String path) {
    return json(send("GET", path, "", "", Map.of()));
  }

  private Response patch(String path, String body, Map<String, List<String>> headers) {
    return send("PATCH", path, "", body, headers);
  }

  private Response send(
      String method, String path, String query, String body, Map<String, List<String>> headers) {
    Map<String, List<String>> all = new java.util.HashMap<>(headers);
    all.put(
        "content-type",
        List.of("application/" + (method.equals("PATCH") ? "merge-patch+json" : "json")));
    return engine.handle(Request.of(method, path, query, all, body));
  }

  private static String rejected(org.junit.jupiter.api.function.Executable call) {
    return assertThrows(ErrorResponseException.class, call).getMessage();
  }

  private static JsonNode json(Response response) {
    return JsonMapper.shared().valueToTree(response.body().orElseThrow());
  }

  private static String names(JsonNode page) {
    return String.join(
        " ",
        Stream.of(page.get("items"))
            .flatMap(items -> items.valueStream())
            .map(item -> item.get("name").asString())
            .toList());
  }
}
