package io.github.computeops.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Reads times in all forms in which the service writes them: with {@code Z}, with an offset, with a
 * space for {@code T}, or without a zone, which means UTC.
 */
final class Times {
  private static final DateTimeFormatter LENIENT =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffsetId()
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private Times() {}

  static OffsetDateTime time(Object json, JsonPath at) {
    try {
      TemporalAccessor parsed =
          LENIENT.parseBest(normal((String) json), OffsetDateTime::from, LocalDateTime::from);
      return parsed instanceof LocalDateTime local
          ? local.atOffset(ZoneOffset.UTC)
          : (OffsetDateTime) parsed;
    } catch (DateTimeException | ClassCastException e) {
      throw JsonReadException.unlike("a time such as 2026-01-31T12:00:00Z", json, at);
    }
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

  /** Some reports write "2025-04-02 12:47:25.868511+00:00 UTC". */
  private static String normal(String text) {
    String trimmed = text.endsWith(" UTC") ? text.substring(0, text.length() - 4) : text;
    return trimmed.length() > 10 && trimmed.charAt(10) == ' '
        ? trimmed.substring(0, 10) + "T" + trimmed.substring(11)
        : trimmed;
  }
}
