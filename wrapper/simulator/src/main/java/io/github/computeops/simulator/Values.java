package io.github.computeops.simulator;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The values at a path of a JSON tree, and how they compare with literals of a filter. */
final class Values {
  private Values() {}

  /** Through objects and maps by name, through lists into each element; a null where nothing is. */
  static List<Object> at(Object json, String path) {
    List<Object> values = new ArrayList<>(List.of(json));
    for (String step : path.split("/")) {
      List<Object> next = new ArrayList<>();
      values.forEach(value -> step(value, step, next));
      values = next;
    }
    List<Object> flat = new ArrayList<>();
    values.forEach(value -> flatten(value, flat));
    return flat;
  }

  private static void step(Object value, String step, List<Object> next) {
    if (value instanceof List<?> list) {
      list.forEach(element -> step(element, step, next));
    } else {
      next.add(value instanceof Map<?, ?> map ? member(map, step) : null);
    }
  }

  /** Saved filters also write {@code tags.OS}. */
  private static Object member(Map<?, ?> map, String step) {
    int dot = step.indexOf('.');
    return dot > 0
            && !map.containsKey(step)
            && map.get(step.substring(0, dot)) instanceof Map<?, ?> inner
        ? member(inner, step.substring(dot + 1))
        : map.get(step);
  }

  private static void flatten(Object value, List<Object> flat) {
    if (value instanceof List<?> list) {
      list.forEach(element -> flatten(element, flat));
    } else {
      flat.add(value);
    }
  }

  /**
   * Less than, equal to or greater than 0, as the value is to the literal.
   *
   * @throws Refusal when the two are of different types
   */
  static int compare(String what, Object value, Object literal) {
    if (value instanceof Boolean flag && isFlag(literal)) {
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
      return time(what, text, literal).compareTo(instant(literal));
    }
    throw unlike(what, literal);
  }

  static Object cased(Object value, boolean upper) {
    if (value instanceof String text) {
      return upper ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
    }
    return value;
  }

  /**
   * The text that is searched.
   *
   * @throws Refusal when one of the two is none
   */
  static String text(String what, Object value, Object literal) {
    if (value instanceof String text && literal instanceof String) {
      return text;
    }
    throw unlike(what, literal);
  }

  /** Known filters write booleans with and without quotes. */
  private static boolean isFlag(Object literal) {
    return literal instanceof Boolean || literal.equals("true") || literal.equals("false");
  }

  private static Instant time(String what, String text, Object literal) {
    try {
      return text.length() == 10
          ? instant(LocalDate.parse(text))
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw unlike(what, literal);
    }
  }

  private static Instant instant(Object literal) {
    return literal instanceof LocalDate day
        ? day.atStartOfDay().toInstant(ZoneOffset.UTC)
        : (Instant) literal;
  }

  private static Refusal unlike(String what, Object literal) {
    return Refusal.badParameter(
        "filter",
        "The property "
            + what
            + " cannot be compared with "
            + (literal instanceof String ? "the text " : "")
            + literal
            + ": they are of different types.");
  }
}
