package io.github.computeops.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-31T12:00:05Z, 2026-01-31T12:00:05Z",
    "2026-01-31t12:00:05z, 2026-01-31T12:00:05Z",
    "2026-01-31T12:00:05.123456789Z, 2026-01-31T12:00:05.123456789Z",
    "2026-01-31T12:00:05.1Z, 2026-01-31T12:00:05.1Z",
    "2026-01-31T12:00:05+05:30, 2026-01-31T12:00:05+05:30",
    "2026-01-31T12:00:05-08:00, 2026-01-31T12:00:05-08:00",
    "2026-01-31T12:00:05+00:00, 2026-01-31T12:00:05Z",
    "2026-01-31 12:00:05Z, 2026-01-31T12:00:05Z",
    "2026-01-31 12:00:05.868511+00:00, 2026-01-31T12:00:05.868511Z",
    "2026-01-31 12:00:05.868511+00:00 UTC, 2026-01-31T12:00:05.868511Z",
    "2026-01-31 12:00:05 UTC, 2026-01-31T12:00:05Z",
    "2026-01-31T12:00:05, 2026-01-31T12:00:05Z",
    "2026-01-31T12:00:05.5, 2026-01-31T12:00:05.5Z",
    "2026-01-31T12:00, 2026-01-31T12:00:00Z",
    "2024-02-29T23:59:59Z, 2024-02-29T23:59:59Z"
  })
  void readsEveryFormTheServiceWrites(String text, String time) {
    assertEquals(OffsetDateTime.parse(time), JsonTypes.TIME.read(text, JsonPath.ROOT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2026-01-31",
        "12:00:05",
        "2026-02-30T12:00:05Z",
        "2026-13-01T12:00:05Z",
        "2026-01-31T24:00:00Z",
        "2026-01-31T12:00:05 CET",
        "2026-01-31T12:00:05Z and more",
        " 2026-01-31T12:00:05Z"
      })
  void refusesWhatIsNotATime(String text) {
    JsonReadException refusal =
        assertThrows(
            JsonReadException.class,
            () -> JsonTypes.TIME.read(text, JsonPath.ROOT.property("seen", Map.of())));
    assertEquals(
        "$.seen should be a time such as 2026-01-31T12:00:00Z but is the string \""
            + text
            + "\"; toMap() returns it as it is.",
        refusal.getMessage());
  }

  @Test
  void refusesANumberAsATime() {
    JsonReadException refusal =
        assertThrows(
            JsonReadException.class, () -> JsonTypes.TIME.read(1769860805L, JsonPath.ROOT));
    assertEquals(
        "$ should be a time such as 2026-01-31T12:00:00Z but is the number 1769860805;"
            + " toMap() returns it as it is.",
        refusal.getMessage());
  }

  @Test
  void readsDates() {
    assertEquals(LocalDate.of(2024, 2, 29), JsonTypes.DATE.read("2024-02-29", JsonPath.ROOT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-02-29", "31.01.2026", "2026-01-31T12:00:05Z"})
  void refusesWhatIsNotADate(String text) {
    JsonReadException refusal =
        assertThrows(JsonReadException.class, () -> JsonTypes.DATE.read(text, JsonPath.ROOT));
    assertEquals(
        "$ should be a date such as 2026-01-31 but is the string \""
            + text
            + "\"; toMap() returns it as it is.",
        refusal.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31T12:00Z, 2026-01-31T12:00:00Z",
    "2026-01-31T12:00:05.120+05:30, 2026-01-31T12:00:05.12+05:30"
  })
  void writesRfc3339(String time, String written) {
    assertEquals(written, JsonTree.of(OffsetDateTime.parse(time)));
  }

  @Test
  void writesDatesAsTheyAre() {
    assertEquals("2026-01-31", JsonTree.of(LocalDate.of(2026, 1, 31)));
  }
}
