package io.github.computeops.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenEnumTest {

  @Test
  void aKnownValueIsItsConstant() {
    assertEquals(Flag.RED, Flag.of("red"));
    assertEquals(Flag.RED.hashCode(), Flag.of("red").hashCode());
    assertEquals(Flag.Value.RED, Flag.of("red").value());
  }

  @Test
  void anUnknownValueKeepsItsStringAndSwitchesToUnknown() {
    Flag mauve = Flag.of("mauve");
    assertEquals("mauve", mauve.toString());
    assertEquals(Flag.Value.UNKNOWN, mauve.value());
    assertEquals(mauve, Flag.of("mauve"));
    assertNotEquals(mauve, Flag.of("Mauve"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RED", "Red", "r-e_d", "r ed"})
  void anotherSpellingIsTheSameValueButKeepsItsString(String spelling) {
    Flag flag = Flag.of(spelling);
    assertTrue(flag.is(Flag.RED));
    assertTrue(Flag.RED.is(flag));
    assertEquals(Flag.Value.RED, flag.value());
    assertEquals(spelling, flag.toString());
    assertNotEquals(Flag.RED, flag);
  }

  @Test
  void unknownValuesAreComparedInTheSameWay() {
    assertTrue(Flag.of("mauve").is(Flag.of("Mauve")));
    assertFalse(Flag.of("mauve").is(Flag.RED));
  }

  @Test
  void anUnknownValueSurvivesARoundTrip() {
    Ship ship = Ship.of(Map.of("flag", "mauve"));
    assertEquals(Optional.of(Flag.of("mauve")), ship.flag());
    assertEquals(
        "mauve",
        Ship.builder()
            .putAdditionalProperty("flag", ship.flag().get())
            .build()
            .toTree()
            .get("flag"));
  }

  @Test
  void valuesOfDifferentEnumerationsAreNotEqual() {
    assertNotEquals(Flag.of("x"), new Other("x"));
    assertNotEquals(Flag.of("x"), "x");
  }

  @Test
  void rejectsNull() {
    IllegalArgumentException rejection =
        assertThrows(IllegalArgumentException.class, () -> Flag.of(null));
    assertEquals("The value is null; leave it out instead.", rejection.getMessage());
  }

  @Test
  void rejectsAnotherForm() {
    JsonReadException rejection =
        assertThrows(JsonReadException.class, () -> Ship.of(Map.of("flag", List.of())).flag());
    assertEquals(
        "$.flag should be a string but is the list []; toMap() returns it as it is.",
        rejection.getMessage());
  }

  private static final class Other extends OpenEnum<Flag.Value> {
    private Other(String text) {
      super(text, Flag.Value.UNKNOWN);
    }

    @Override
    protected OpenEnum<Flag.Value> spelled(String text, Flag.Value value) {
      return new Other(text);
    }
  }
}
