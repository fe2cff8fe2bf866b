package io.github.computeops.internal.http;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the dates of HTTP headers: the forms of RFC 9110, RFC 850 and C's asctime, also with
 * one-digit days and wrong weekdays, which the service has sent; and the {@code @seconds} since
 * 1970 of RFC 9745.
 */
public final class HttpDate {
  /** A year of two digits is from 1970 to 2069. */
  private static final DateTimeFormatter FORMS =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("[d MMM uuuu HH:mm:ss][MMM d HH:mm:ss uuuu]")
          .optionalStart()
          .appendPattern("d MMM ")
          .appendValueReduced(ChronoField.YEAR, 2, 2, 1970)
          .appendPattern(" HH:mm:ss")
          .toFormatter(Locale.ENGLISH);

  private HttpDate() {}

  /** Returns the instant; empty if the text is not such a date. */
  public static Optional<Instant> read(String text) {
    try {
      return Optional.of(
          text.startsWith("@")
              ? Instant.ofEpochSecond(Long.parseLong(text.substring(1)))
              : date(text));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Ignores the weekday before the date and the zone behind it. */
  private static Instant date(String text) {
    String date = text.strip().replaceFirst("^\\p{Alpha}+[ ,]+", "").replaceAll("[ -]+", " ");
    return LocalDateTime.from(FORMS.parse(date, new ParsePosition(0))).toInstant(ZoneOffset.UTC);
  }
}
