package io.github.computeops.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
  private final Json json =
      Json.of(Map.of("list", List.of(1, "a", true), "password", "s3cret", "big", 12345678901234L));

  @Test
  void valuesAreReadByNameAndIndex() {
    assertEquals("a", json.at("list").at(1).text().orElseThrow());
    assertEquals(true, json.at("list").at(2).bool().orElseThrow());
    assertEquals("12345678901234", json.at("big").number().orElseThrow().toString());
    assertEquals(3, json.at("list").items().size());
    assertEquals(json.at("list"), json.members().get("list"));
  }

  @Test
  void whatIsNotThereIsAbsentAndNoReadingFails() {
    assertTrue(json.at("none").at(3).at("x").isAbsent());
    assertTrue(json.at("list").at(-1).isAbsent());
    assertTrue(json.at("list").at(3).isAbsent());
    assertTrue(json.at("list").at("name").isAbsent());
    assertTrue(json.at("list").text().isEmpty());
    assertTrue(json.at("password").number().isEmpty());
    assertEquals(List.of(), json.at("none").items());
    assertEquals(Map.of(), json.at("none").members());
    assertEquals(Json.of(null), json.at("none"));
  }

  @Test
  void absentJsonIsNoModel() {
    assertEquals(
        "The JSON is absent, so it cannot be read as a value; check isAbsent() first.",
        assertThrows(JsonReadException.class, () -> json.at("none").as(JsonTypes.TEXT))
            .getMessage());
  }

  @Test
  void secretsAreShownOnlyWhereTheyAreSent() {
    Json secret = Json.of(Map.of("password", "s3cret"));
    assertEquals("{\"password\": \"***\"}", secret.toString());
    assertEquals("{\"password\": \"s3cret\"}", secret.toJson());
  }

  @Test
  void equalJsonIsEqual() {
    assertEquals(Json.of(List.of(1L)), Json.of(List.of(1)));
    assertEquals(Json.of(List.of(1L)).hashCode(), Json.of(List.of(1)).hashCode());
    assertNotEquals(Json.of(List.of(1)), Json.of(List.of(2)));
  }
}
