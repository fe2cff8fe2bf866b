package io.github.computeops.simulator.internal.query;

import io.github.computeops.simulator.internal.http.ErrorResponseException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Compares a value of a property with a literal of a filter. */
final class LiteralComparison {
  private LiteralComparison() {}

  /**
   * Returns less than, equal to or greater than 0, as the value is to the literal.
   *
   * @throws ErrorResponseException if the two are of different types
   */
  static int compare(String property, Object value, Object literal) {
    if (value instanceof Boolean flag && isBoolean(literal)) {
      return Boolean.compare(flag, Boolean.parseBoolean(literal.toString()));
    }
    if (value instanceof Number number && literal instanceof BigDecimal other) {
      return new BigDecimal(number.toString()).compareTo(other);
    }
    if (value instanceof String text && literal instanceof String other) {
      return text.compareTo(other);
    }
    if (value instanceof String text
        && (literal instanceof Instant || literal instanceof LocalDate)) {
      return time(property, text, literal).compareTo(instant(literal));
    }
    throw differentTypes(property, literal);
  }

  /**
   * Returns whether the value contains the literal.
   *
   * @throws ErrorResponseException if one of the two is not a string
   */
  static boolean contains(String property, Object value, Object literal) {
    if (value instanceof String text && literal instanceof String part) {
      return text.contains(part);
    }
    throw differentTypes(property, literal);
  }

  /** Known filters have booleans with and without quotes. */
  private static boolean isBoolean(Object literal) {
    return literal instanceof Boolean || literal.equals("true") || literal.equals("false");
  }

  private static Instant time(String property, String text, Object literal) {
    try {
      return text.length() == 10
          ? instant(LocalDate.parse(text))
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw differentTypes(property, literal);
    }
  }

  private static Instant instant(Object literal) {
    return literal instanceof LocalDate day
        ? day.atStartOfDay().toInstant(ZoneOffset.UTC)
        : (Instant) literal;
  }

  private static ErrorResponseException differentTypes(String property, Object literal) {
    return ErrorResponseException.badParameter(
        "filter",
        "The property "
            + property
            + " cannot be compared with "
            + (literal instanceof String ? "the string \"" + literal + "\"" : literal)
            + ": they are of different types.");
  }
}
