package io.github.computeops.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTypesTest {

  @Test
  void readsTextAndWhatHasAPlainText() {
    assertEquals("x", JsonTypes.TEXT.read("x", JsonPath.ROOT));
    assertEquals("", JsonTypes.TEXT.read("", JsonPath.ROOT));
    assertEquals("1", JsonTypes.TEXT.read(1L, JsonPath.ROOT));
    assertEquals("true", JsonTypes.TEXT.read(true, JsonPath.ROOT));
  }

  @Test
  void readsBooleansAndTheirText() {
    assertEquals(true, JsonTypes.BOOLEAN.read(true, JsonPath.ROOT));
    assertEquals(false, JsonTypes.BOOLEAN.read("false", JsonPath.ROOT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "TRUE", "", "1"})
  void rejectsOtherTextAsABoolean(String text) {
    assertRejected(
        "$ should be true or false but is the string \""
            + text
            + "\"; toMap() returns it as it is.",
        JsonTypes.BOOLEAN,
        text);
  }

  @Test
  void readsListsOfLists() {
    assertEquals(
        List.of(List.of(1L), List.of()),
        JsonTypes.listOf(JsonTypes.listOf(JsonTypes.LONG))
            .read(List.of(List.of(1L), List.of()), JsonPath.ROOT));
  }

  @Test
  void namesTheElementThatCannotBeRead() {
    assertRejected(
        "$[1][0] should be an integer but is the string \"x\"; toMap() returns it as it is.",
        JsonTypes.listOf(JsonTypes.listOf(JsonTypes.LONG)),
        List.of(List.of(), List.of("x")));
  }

  @Test
  void namesTheEntryThatCannotBeRead() {
    assertRejected(
        "$.a should be an integer but is the boolean true; toMap() returns it as it is.",
        JsonTypes.mapOf(JsonTypes.LONG),
        Map.of("a", true));
  }

  @Test
  void rejectsAnObjectAsAList() {
    assertRejected(
        "$ should be a list but is the object {\"a\": 1}; toMap() returns it as it is.",
        JsonTypes.listOf(JsonTypes.ANY),
        Map.of("a", 1L));
  }

  @Test
  void rejectsAListAsAnObject() {
    assertRejected(
        "$ should be an object but is the list []; toMap() returns it as it is.",
        JsonTypes.mapOf(JsonTypes.ANY),
        List.of());
  }

  private static void assertRejected(String message, JsonType<?> type, Object json) {
    assertEquals(
        message,
        assertThrows(JsonReadException.class, () -> type.read(json, JsonPath.ROOT)).getMessage());
  }
}
