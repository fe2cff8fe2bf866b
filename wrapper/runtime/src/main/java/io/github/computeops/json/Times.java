package io.github.computeops.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Reads times and dates in all forms in which services write them, and writes RFC 3339. */
final class Times {
  private Times() {}

  static OffsetDateTime time(Object json, JsonPath at) {
    try {
      return json instanceof Number
          ? EpochTime.of(new BigDecimal(json.toString()))
          : text((String) json);
    } catch (DateTimeException | ClassCastException e) {
      throw JsonReadException.unlike("a time such as 2026-01-31T12:00:00Z", json, at);
    }
  }

  private static OffsetDateTime text(String text) {
    return EpochTime.isNumeral(text) ? EpochTime.of(new BigDecimal(text)) : WrittenTime.of(text);
  }

  static LocalDate date(Object json, JsonPath at) {
    try {
      return LocalDate.parse((String) json);
    } catch (DateTimeException | ClassCastException e) {
      throw JsonReadException.unlike("a date such as 2026-01-31", json, at);
    }
  }

  static String write(OffsetDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }
}
