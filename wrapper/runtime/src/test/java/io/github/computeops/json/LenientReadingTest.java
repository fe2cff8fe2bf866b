package io.github.computeops.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON of another kind than described is read if it can only mean one thing, and always kept. */
class LenientReadingTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void blankTextIsAnAbsentValue(String blank) {
    Ship ship =
        Ship.of(
            Map.of(
                "tender", blank, "items", blank, "counters", blank, "decks", blank, "seen", blank));
    assertTrue(ship.tender().isAbsent());
    assertTrue(ship.tender().tender().isAbsent());
    assertEquals(List.of(), ship.items());
    assertEquals(Map.of(), ship.counters());
    assertEquals(Optional.empty(), ship.decks());
    assertEquals(Optional.empty(), ship.seen());
    assertEquals(blank, ship.toMap().get("tender"));
  }

  @Test
  void blankTextIsTheAbsentModelOfARequiredObject() {
    assertTrue(Ship.of(Map.of("hardware", "")).hardware().isAbsent());
  }

  @Test
  void blankTextIsNoValueOfARequiredNumber() {
    Ship ship = Ship.of(Map.of("length", ""));
    assertEquals(
        "$.length should be an integer but is the string \"\"; toMap() returns it as it is.",
        assertThrows(JsonReadException.class, ship::length).getMessage());
  }

  @Test
  void blankTextStaysTheValueOfAString() {
    assertEquals("", Ship.of(Map.of("name", "")).name());
  }

  @Test
  void otherTextIsNotAnObject() {
    Ship ship = Ship.of(Map.of("tender", "none"));
    assertFalse(ship.tender().isAbsent());
    assertThrows(JsonReadException.class, () -> ship.tender().name());
  }

  @Test
  void aSingleValueIsAListOfOne() {
    assertEquals(List.of("a"), JsonTypes.listOf(JsonTypes.TEXT).read("a", JsonPath.ROOT));
    assertEquals(List.of(7L), JsonTypes.listOf(JsonTypes.LONG).read("7", JsonPath.ROOT));
    assertEquals(List.of(Flag.RED), JsonTypes.listOf(Flag.TYPE).read("red", JsonPath.ROOT));
  }

  @Test
  void aSingleValueThatIsNoElementIsNotAList() {
    assertEquals(
        "$ should be a list but is the string \"x\"; toMap() returns it as it is.",
        assertThrows(
                JsonReadException.class,
                () -> JsonTypes.listOf(JsonTypes.LONG).read("x", JsonPath.ROOT))
            .getMessage());
    assertThrows(JsonReadException.class, () -> Ship.of(Map.of("items", "[]")).items());
  }

  @Test
  void aNullElementIsAnAbsentModel() {
    Ship ship = Ship.TYPE.of(Map.of("items", Arrays.asList(null, Map.of("name", "a"))));
    assertTrue(ship.items().get(0).isAbsent());
    assertEquals("a", ship.items().get(1).name());
    assertEquals(Arrays.asList(null, Map.of("name", "a")), ship.toMap().get("items"));
  }

  @Test
  void booleansOfPythonAreRead() {
    assertEquals(Optional.of(true), Ship.of(Map.of("password", "True")).password());
    assertEquals(Optional.of(false), Ship.of(Map.of("password", "False")).password());
  }
}
