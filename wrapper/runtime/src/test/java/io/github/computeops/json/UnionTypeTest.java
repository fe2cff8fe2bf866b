package io.github.computeops.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnionTypeTest {
  private static final JsonType<JsonValue> BY_KIND =
      UnionType.<JsonValue>by("kind", Raw::new)
          .when("a", variant("A"))
          .when("b", variant("B"))
          .list(variant("LIST"));
  private static final JsonType<JsonValue> BY_SHAPE =
      UnionType.<JsonValue>byShape(Raw::new)
          .object(variant("A"), "x", "y")
          .object(variant("B"), "y", "z")
          .text(variant("TEXT"))
          .list(variant("LIST"));

  private static final JsonType<JsonValue> BY_ENCLOSING =
      UnionType.<JsonValue>byEnclosing("category", Raw::new)
          .when("a", variant("A"))
          .object(variant("A"), "x")
          .object(variant("B"), "y");

  @Test
  void theKindOfAScalarDecidesAndAMapTakesWhatNoObjectDoes() {
    JsonType<JsonValue> type =
        UnionType.<JsonValue>byShape(Raw::new)
            .object(variant("A"), "x")
            .map(variant("MAP"))
            .number(variant("NUMBER"))
            .bool(variant("BOOL"));
    assertEquals("NUMBER", name(type.read(1L, JsonPath.ROOT)));
    assertEquals("BOOL", name(type.read(true, JsonPath.ROOT)));
    assertEquals("A", name(type.read(Map.of("x", 1L), JsonPath.ROOT)));
    assertEquals("MAP", name(type.read(Map.of("y", 1L), JsonPath.ROOT)));
    assertEquals("Raw", type.read("text", JsonPath.ROOT).getClass().getSimpleName());
  }

  @Test
  void thePropertyOfAnEnclosingObjectDecides() {
    assertEquals("A", within(Map.of("category", "a"), Map.of("y", 1L)));
    assertEquals("A", within(Map.of("category", "a"), Map.of()));
  }

  @Test
  void theClosestEnclosingObjectThatHasThePropertyDecides() {
    JsonPath outer = JsonPath.ROOT.property("settings", Map.of("category", "a"));
    JsonPath inner = outer.element(3).property("DEFAULT", Map.of("DEFAULT", Map.of()));
    assertEquals("A", name(BY_ENCLOSING.read(Map.of("y", 1L), inner)));
  }

  @Test
  void theShapeDecidesIfNoEnclosingObjectDoes() {
    assertEquals("B", within(Map.of("category", "new"), Map.of("y", 1L)));
    assertEquals("B", within(Map.of(), Map.of("y", 1L)));
    assertEquals("RAW", within(Map.of(), Map.of("new", 1L)));
  }

  private static String within(Map<String, ?> object, Map<String, ?> json) {
    return name(BY_ENCLOSING.read(json, JsonPath.ROOT.property("data", object)));
  }

  @Test
  void theDiscriminatorDecides() {
    assertEquals("A", chosen(BY_KIND, Map.of("kind", "a")));
    assertEquals("B", chosen(BY_KIND, Map.of("kind", "b", "x", 1L)));
    assertEquals("LIST", chosen(BY_KIND, List.of()));
  }

  @Test
  void theDiscriminatorDecidesHoweverItIsSpelled() {
    JsonType<JsonValue> type =
        UnionType.<JsonValue>by("kind", Raw::new)
            .when("REST_CALL", variant("A"))
            .when("rest call", variant("B"));
    assertEquals("A", chosen(type, Map.of("kind", "REST_CALL")));
    assertEquals("B", chosen(type, Map.of("kind", "rest call")));
    assertEquals("A", chosen(type, Map.of("kind", "Rest-Call")));
    assertEquals("A", within(Map.of("category", "A"), Map.of("y", 1L)));
  }

  @Test
  void blankTextIsNoneOfObjects() {
    JsonObject blank = new JsonObject(Map.of("part", " "), JsonPath.ROOT);
    assertEquals(Optional.empty(), blank.optional("part", BY_KIND));
    assertEquals("TEXT", name(blank.optional("part", BY_SHAPE).orElseThrow()));
  }

  @Test
  void anythingElseBesideTheDiscriminatorIsKeptRaw() {
    assertEquals("RAW", chosen(BY_KIND, Map.of("kind", "c")));
    assertEquals("RAW", chosen(BY_KIND, Map.of()));
    assertEquals("RAW", chosen(BY_KIND, Collections.singletonMap("kind", null)));
    assertEquals("RAW", chosen(BY_KIND, Map.of("kind", List.of("a"))));
    assertEquals("RAW", chosen(BY_KIND, "a"));
    assertEquals("RAW", chosen(BY_KIND, 1L));
  }

  @Test
  void theVariantThatKnowsMostPropertiesIsChosen() {
    assertEquals("A", chosen(BY_SHAPE, Map.of("x", 1L)));
    assertEquals("B", chosen(BY_SHAPE, Map.of("z", 1L)));
    assertEquals("B", chosen(BY_SHAPE, Map.of("y", 1L, "z", 1L, "new", 1L)));
  }

  @Test
  void ofTwoThatKnowAsManyTheFirstIsChosen() {
    assertEquals("A", chosen(BY_SHAPE, Map.of("y", 1L)));
  }

  @Test
  void stringsAndListsAreRecognisedByTheirShape() {
    assertEquals("TEXT", chosen(BY_SHAPE, "x"));
    assertEquals("LIST", chosen(BY_SHAPE, List.of("x")));
  }

  @Test
  void whatFitsNoShapeIsKeptRaw() {
    assertEquals("RAW", chosen(BY_SHAPE, Map.of()));
    assertEquals("RAW", chosen(BY_SHAPE, Map.of("new", 1L)));
    assertEquals("RAW", chosen(BY_SHAPE, true));
  }

  @Test
  void rawJsonIsKeptEqualAndPrintedMasked() {
    Raw raw = new Raw(Map.of("password", "hunter2"), JsonPath.ROOT);
    assertEquals(Map.of("password", "hunter2"), raw.toTree());
    assertEquals(raw, new Raw(Map.of("password", "hunter2"), JsonPath.ROOT.element(1)));
    assertEquals(raw.hashCode(), new Raw(Map.of("password", "hunter2"), null).hashCode());
    assertNotEquals(raw, new Raw("hunter2", JsonPath.ROOT));
    assertNotEquals(raw, new Named("RAW", raw.toTree()));
    assertEquals("Raw{\"password\": \"***\"}", raw.toString());
  }

  private static String chosen(JsonType<JsonValue> type, Object json) {
    JsonValue value = type.read(json, JsonPath.ROOT);
    assertEquals(json, value.toTree());
    return name(value);
  }

  private static String name(JsonValue value) {
    return value instanceof Named named ? named.variant : "RAW";
  }

  private static JsonType<Named> variant(String name) {
    return (json, at) -> new Named(name, json);
  }

  private static final class Named extends JsonRaw {
    private final String variant;

    private Named(String variant, Object json) {
      super(json);
      this.variant = variant;
    }
  }

  private static final class Raw extends JsonRaw {
    private Raw(Object json, JsonPath at) {
      super(json);
    }
  }
}
