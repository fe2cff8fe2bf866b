package io.github.computeops.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
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
    "2024-02-29T23:59:59Z, 2024-02-29T23:59:59Z",
    "2026-01-31t12:00:05z, 2026-01-31T12:00:05Z",
    "2026-01-31T12:00:05.761555+00, 2026-01-31T12:00:05.761555Z",
    "2026-01-31T12:00:05+0000, 2026-01-31T12:00:05Z",
    "2026-01-31T12:00:05-0830, 2026-01-31T12:00:05-08:30",
    "2026-01-31 12:00:05.5 +0000 UTC, 2026-01-31T12:00:05.5Z",
    "2026-01-31 12:00:05 +0100 CET, 2026-01-31T12:00:05+01:00",
    "2026-01-31T12:00:05 GMT, 2026-01-31T12:00:05Z",
    "2026-01-31T12:00:05+01:00[Europe/Paris], 2026-01-31T12:00:05+01:00",
    "2026-01-31T12:00:05Z[UTC], 2026-01-31T12:00:05Z",
    "2026-01-31 12:00:05.5 +0000 UTC m=+0.000012, 2026-01-31T12:00:05.5Z",
    "2026-01-31T12:00:05.1234567891Z, 2026-01-31T12:00:05.123456789Z",
    "2026-01-31T24:00:00Z, 2026-02-01T00:00:00Z",
    "2026-12-31T24:00:00.000+01:00, 2027-01-01T00:00:00+01:00",
    "2026-01-31, 2026-01-31T00:00:00Z",
    "1769860805, 2026-01-31T12:00:05Z",
    "1769860805.25, 2026-01-31T12:00:05.25Z",
    "1769860805123, 2026-01-31T12:00:05.123Z",
    "123456789, 1973-11-29T21:33:09Z"
  })
  void readsEveryFormThatServicesWrite(String text, String time) {
    assertEquals(OffsetDateTime.parse(time), JsonTypes.TIME.read(text, JsonPath.ROOT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2026-1-31",
        "20260131",
        "12:00:05",
        "2026-02-30T12:00:05Z",
        "2026-13-01T12:00:05Z",
        "2026-01-31T24:00:01Z",
        "2026-01-31T24:00:00.5Z",
        "2026-01-31T25:00:00Z",
        "2026-01-31T12:00:60Z",
        "2026-01-31T12:00:05+01:00 UTC",
        "2026-01-31T12:00:05[Europe/Paris]",
        "2026-01-31T12:00:05+19:00",
        "2026-01-31T12:00:05.Z",
        "12345678",
        "12345678901",
        "-1769860805",
        "1769860805123456",
        "01/31/2026",
        "2026-01-31T12:00:05 CET",
        "2026-01-31T12:00:05Z and more",
        " 2026-01-31T12:00:05Z"
      })
  void rejectsWhatIsNotATime(String text) {
    JsonReadException rejection =
        assertThrows(
            JsonReadException.class,
            () -> JsonTypes.TIME.read(text, JsonPath.ROOT.property("seen", Map.of())));
    assertEquals(
        "$.seen should be a time such as 2026-01-31T12:00:00Z but is the string \""
            + text
            + "\"; toMap() returns it as it is.",
        rejection.getMessage());
  }

  @Test
  void readsACommaBeforeTheFraction() {
    assertEquals(
        OffsetDateTime.parse("2026-01-31T12:00:05.25Z"),
        JsonTypes.TIME.read("2026-01-31T12:00:05,25Z", JsonPath.ROOT));
  }

  @Test
  void readsSecondsAndMillisecondsSince1970() {
    OffsetDateTime time = OffsetDateTime.parse("2026-01-31T12:00:05Z");
    assertEquals(time, JsonTypes.TIME.read(1769860805L, JsonPath.ROOT));
    assertEquals(time, JsonTypes.TIME.read(1769860805000L, JsonPath.ROOT));
    assertEquals(time, JsonTypes.TIME.read(new BigDecimal("1.769860805E9"), JsonPath.ROOT));
    assertEquals(
        time.plusNanos(500_000_000),
        JsonTypes.TIME.read(new BigDecimal("1769860805.5"), JsonPath.ROOT));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -1769860805L, 20260131, 12345678901L, 1769860805123456L})
  void rejectsANumberThatMayCountAnything(long number) {
    JsonReadException rejection =
        assertThrows(JsonReadException.class, () -> JsonTypes.TIME.read(number, JsonPath.ROOT));
    assertEquals(
        "$ should be a time such as 2026-01-31T12:00:00Z but is the number "
            + number
            + "; toMap() returns it as it is.",
        rejection.getMessage());
  }

  @Test
  void readsDates() {
    assertEquals(LocalDate.of(2024, 2, 29), JsonTypes.DATE.read("2024-02-29", JsonPath.ROOT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-02-29", "31.01.2026", "2026-01-31T12:00:05Z"})
  void rejectsWhatIsNotADate(String text) {
    JsonReadException rejection =
        assertThrows(JsonReadException.class, () -> JsonTypes.DATE.read(text, JsonPath.ROOT));
    assertEquals(
        "$ should be a date such as 2026-01-31 but is the string \""
            + text
            + "\"; toMap() returns it as it is.",
        rejection.getMessage());
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
