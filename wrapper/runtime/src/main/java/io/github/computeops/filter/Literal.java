package io.github.computeops.filter;

import io.github.computeops.json.OpenEnum;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings the values of filters into one Java form per kind, so that filters that say the same are
 * equal, and writes them.
 */
final class Literal {
  /** A double in full has at most 326 characters; the bound keeps matching linear. */
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,400}+(?:\\.[0-9]{1,400}+)?+");

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");
  private static final int LONGEST_TIME = 40;

  private Literal() {}

  static @Nullable Object normal(@Nullable Object value) {
    if (value instanceof Number) {
      return number(value.toString());
    }
    if (value instanceof OpenEnum<?> constant) {
      return constant.toTree();
    }
    return value instanceof Instant || value instanceof LocalDate ? inFourDigits(value) : value;
  }

  private static BigDecimal number(String text) {
    try {
      BigDecimal number = new BigDecimal(text).stripTrailingZeros();
      return number.scale() < 0 ? number.setScale(0) : number;
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(text + " cannot be compared; give a finite number.", e);
    }
  }

  private static Object inFourDigits(Object time) {
    boolean day = time instanceof LocalDate;
    if (day ? !isInFourDigits((LocalDate) time) : !isInFourDigits((Instant) time)) {
      throw new IllegalArgumentException(
          "The time " + time + " cannot be written; RFC 3339 has the years 0000 to 9999 only.");
    }
    return time;
  }

  private static boolean isInFourDigits(LocalDate day) {
    return day.getYear() >= 0 && day.getYear() <= 9999;
  }

  private static boolean isInFourDigits(Instant time) {
    return !time.isBefore(FIRST) && time.isBefore(END);
  }

  /** Returns a literal as it is written; booleans in lower case. */
  static String text(@Nullable Object literal) {
    return literal instanceof String text
        ? quoted(text)
        : literal instanceof BigDecimal number ? number.toPlainString() : String.valueOf(literal);
  }

  /** Doubles quotes inside, as OData does; the guide of the service does not say how. */
  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  static boolean isBare(String word) {
    return bare(word).isPresent() || word.equals("null");
  }

  /** Returns the value of a literal without quotes; empty for null, and if it is not a literal. */
  static Optional<Object> bare(String word) {
    String small = word.length() > 5 ? "" : word.toLowerCase(Locale.ROOT);
    if (small.equals("true") || small.equals("false")) {
      return Optional.of(small.equals("true"));
    }
    return NUMBER.matcher(word).matches() ? Optional.of(number(word)) : time(word);
  }

  private static Optional<Object> time(String word) {
    if (word.length() > LONGEST_TIME || word.length() < 10 || !Character.isDigit(word.charAt(0))) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          DAY.matcher(word).matches() ? LocalDate.parse(word) : inFourDigits(instant(word)));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Parses a time; without a zone it is UTC, as everywhere in the service. */
  private static Instant instant(String word) {
    Object parsed =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(word, OffsetDateTime::from, LocalDateTime::from);
    return parsed instanceof LocalDateTime local
        ? local.toInstant(ZoneOffset.UTC)
        : ((OffsetDateTime) parsed).toInstant();
  }
}
