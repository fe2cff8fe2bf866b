package io.github.computeops.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonModelTest {
  private static final String PROMISED =
      ", although the API description marks it as required; a query with select leaves out what it"
          + " does not name. toMap() returns what was received.";

  @Test
  void toJsonHasSecretsAndEscapes() {
    Ship ship = Ship.builder().name("a\"b").putAdditionalProperty("password", "x").build();
    assertEquals("{\"name\": \"a\\\"b\", \"password\": \"x\"}", ship.toJson());
  }

  @Test
  void readsWhatIsThere() {
    Ship ship = Ship.of(Map.of("name", "Aurora", "length", 120, "counters", Map.of("cars", 3L)));
    assertEquals("Aurora", ship.name());
    assertEquals(120, ship.length());
    assertEquals(Map.of("cars", 3L), ship.counters());
  }

  @Test
  void readsAbsentAndNullOptionalsAsEmpty() {
    for (Ship ship : List.of(Ship.of(Map.of()), Ship.of(allNull()))) {
      assertEquals(Optional.empty(), ship.decks());
      assertEquals(Optional.empty(), ship.seen());
      assertEquals(Optional.empty(), ship.flag());
      assertEquals(List.of(), ship.items());
      assertEquals(Map.of(), ship.counters());
      assertTrue(ship.tender().isAbsent());
      assertTrue(ship.tender().tender().isAbsent());
      assertEquals(Optional.empty(), ship.tender().decks());
    }
  }

  private static Map<String, Object> allNull() {
    Map<String, Object> json = new HashMap<>();
    List.of("decks", "seen", "flag", "items", "counters", "tender")
        .forEach(name -> json.put(name, null));
    return json;
  }

  @Test
  void anEmptyObjectIsNotAbsent() {
    assertFalse(Ship.of(Map.of("tender", Map.of())).tender().isAbsent());
  }

  @Test
  void readingAMissingRequiredPropertyNamesModelPropertyAndPlace() {
    Ship fleet = Ship.of(Map.of("items", List.of(Map.of("hardware", Map.of()))));
    assertFails(
        "Ship.name is absent at $.items[0].hardware" + PROMISED,
        () -> fleet.items().get(0).hardware().name());
  }

  @Test
  void readingANullRequiredPropertySaysSo() {
    assertFails(
        "Ship.name is null at $" + PROMISED,
        () -> Ship.of(Collections.singletonMap("name", null)).name());
  }

  @Test
  void readingAnotherFormNamesThePlaceAndWhatIsThere() {
    Map<String, Object> broken = Map.of("hardware", List.of(1, "x"));
    Ship fleet = Ship.of(Map.of("items", List.of(Map.of(), Map.of(), Map.of(), broken)));
    assertFails(
        "$.items[3].hardware should be an object but is the list [1, \"x\"]; toMap() returns it as it is.",
        () -> fleet.items().get(3).hardware().decks());
  }

  @Test
  void oneUnreadablePropertyLeavesTheOthersReadable() {
    Ship ship = Ship.of(Map.of("name", "Aurora", "decks", "lots"));
    assertEquals("Aurora", ship.name());
    assertFails(
        "$.decks should be an integer but is the string \"lots\"; toMap() returns it as it is.",
        ship::decks);
  }

  @Test
  void messagesTruncateLongValues() {
    assertFails(
        "$.decks should be an integer but is the string \""
            + "x".repeat(76)
            + "...; toMap() returns it as it is.",
        () -> Ship.of(Map.of("decks", "x".repeat(200))).decks());
  }

  @Test
  void messagesMaskSecrets() {
    assertFails(
        "$.password should be true or false but is the string ***; toMap() returns it as it is.",
        () -> Ship.of(Map.of("password", "hunter2")).password());
    assertFails(
        "$.decks should be an integer but is the object {\"password\": \"***\"}; toMap() returns it as it is.",
        () -> Ship.of(Map.of("decks", Map.of("password", "hunter2"))).decks());
  }

  @Test
  void nullElementsOfListsAndMapsKeepTheirPlace() {
    List<Object> items = new ArrayList<>(List.of(Map.of()));
    items.add(null);
    Ship ship = Ship.of(Map.of("items", items, "counters", Collections.singletonMap("cars", null)));
    assertEquals(2, ship.items().size());
    assertTrue(ship.items().get(1).isAbsent());
    assertEquals(Collections.singletonMap("cars", null), ship.counters());
  }

  @Test
  void whatIsReadCannotBeChanged() {
    Ship ship = Ship.of(Map.of("items", List.of(Map.of()), "counters", Map.of("cars", 1)));
    assertThrows(UnsupportedOperationException.class, () -> ship.items().clear());
    assertThrows(UnsupportedOperationException.class, () -> ship.counters().clear());
    assertThrows(UnsupportedOperationException.class, () -> ship.toMap().clear());
  }

  @Test
  void theMapAModelIsMadeOfIsCopied() {
    Map<String, Object> json = new HashMap<>(Map.of("name", "Aurora"));
    Ship ship = Ship.of(json);
    json.put("name", "Borealis");
    assertEquals("Aurora", ship.name());
  }

  @Test
  void modelsAreEqualIfTheirJsonIs() {
    Ship ship = Ship.of(Map.of("name", "Aurora", "new", List.of(1)));
    Ship same = Ship.builder().putAdditionalProperty("new", List.of(1L)).name("Aurora").build();
    assertEquals(ship, same);
    assertEquals(ship.hashCode(), same.hashCode());
    assertNotEquals(ship, Ship.of(Map.of("name", "Aurora")));
    assertNotEquals(ship, Ship.of(Map.of("name", "Borealis", "new", List.of(1))));
    assertNotEquals(Ship.of(Map.of()), Flag.RED);
    assertNotEquals(null, ship);
  }

  @Test
  void theirPlaceDoesNotMatterToEquality() {
    Ship fleet = Ship.of(Map.of("items", List.of(Map.of("name", "Aurora"))));
    assertEquals(Ship.of(Map.of("name", "Aurora")), fleet.items().get(0));
  }

  @Test
  void buildersTellUnsetFromNull() {
    assertEquals(Map.of(), Ship.builder().build().toMap());
    assertEquals(
        Collections.singletonMap("name", null), Ship.builder().clearName().build().toMap());
  }

  @Test
  void toBuilderKeepsUnknownPropertiesAndTheirOrder() {
    Ship ship =
        Ship.builder()
            .putAdditionalProperty("z", 1)
            .putAdditionalProperty("a", 2)
            .name("Aurora")
            .build();
    Ship changed = ship.toBuilder().name("Borealis").build();
    assertEquals("[z, a, name]", changed.toMap().keySet().toString());
    assertEquals("Borealis", changed.name());
    assertEquals("Aurora", ship.name());
  }

  @Test
  void aBuilderUsedFurtherLeavesWhatItBuiltAlone() {
    Ship.Builder builder = Ship.builder().name("Aurora");
    Ship ship = builder.build();
    builder.name("Borealis");
    assertEquals("Aurora", ship.name());
  }

  @Test
  void modelsNestInBuilders() {
    Ship tender = Ship.builder().name("Dinghy").build();
    Ship ship =
        Ship.builder().tender(tender).putAdditionalProperty("flags", List.of(Flag.RED)).build();
    assertEquals(Map.of("tender", Map.of("name", "Dinghy"), "flags", List.of("red")), ship.toMap());
    assertEquals(tender, ship.tender());
  }

  @Test
  void rejectsWhatHasNoJsonForm() {
    IllegalArgumentException rejection =
        assertThrows(
            IllegalArgumentException.class,
            () -> Ship.builder().putAdditionalProperty("a", new StringBuilder()));
    assertEquals(
        "A value of java.lang.StringBuilder has no JSON form;"
            + " give a string, a number, a boolean, a time, a model, a list or a map.",
        rejection.getMessage());
  }

  @Test
  void rejectsPropertyNamesThatAreNotStrings() {
    IllegalArgumentException rejection =
        assertThrows(
            IllegalArgumentException.class,
            () -> Ship.builder().putAdditionalProperty("a", Map.of(1, "x")));
    assertEquals(
        "The property name 1 is not a string; the names of a JSON object are strings.",
        rejection.getMessage());
  }

  private static void assertFails(String message, Runnable reading) {
    assertEquals(message, assertThrows(JsonReadException.class, reading::run).getMessage());
  }
}
