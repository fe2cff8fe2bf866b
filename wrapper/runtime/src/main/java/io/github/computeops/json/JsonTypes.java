package io.github.computeops.json;

import io.github.computeops.internal.Internal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The {@link JsonType}s of strings, numbers, booleans and times, and of lists and maps of any type.
 *
 * @hidden
 */
@Internal
public final class JsonTypes {
  /**
   * Any JSON: a tree of {@code Map}, {@code List}, {@code String}, {@code Number} and {@code
   * Boolean}.
   */
  public static final JsonType<Object> ANY = (json, at) -> json;

  /** A string; a number or a boolean is read as its text. */
  public static final JsonType<String> TEXT = JsonTypes::text;

  /** As JSON and as Python write them. */
  private static final Set<String> BOOLEANS = Set.of("true", "false", "True", "False");

  /** A boolean, or a string that holds one. */
  public static final JsonType<Boolean> BOOLEAN = JsonTypes::bool;

  /** An integer of 64 bits, or a string that holds one. */
  public static final JsonType<Long> LONG =
      (json, at) -> number("an integer", BigDecimal::longValueExact, json, at);

  /** An integer of 32 bits, or a string that holds one. */
  public static final JsonType<Integer> INTEGER =
      (json, at) -> number("an integer", BigDecimal::intValueExact, json, at);

  /** A floating-point number, or a string that holds one. */
  public static final JsonType<Double> DOUBLE =
      (json, at) -> number("a number", BigDecimal::doubleValue, json, at);

  /** A point in time, in any of the forms the service uses. */
  public static final JsonType<OffsetDateTime> TIME = Times::time;

  /** A date. */
  public static final JsonType<LocalDate> DATE = Times::date;

  private JsonTypes() {}

  /**
   * Returns the type of a list. A string, a number or a boolean is read as a list of one, unless
   * its elements are models.
   *
   * @param element the type of its elements
   * @param <T> their Java type
   * @return the type of the list; its values are unmodifiable
   */
  public static <T> JsonType<List<T>> listOf(JsonType<T> element) {
    return (json, at) -> {
      if (!(json instanceof List<?> list)) {
        return List.of(single(element, json, at));
      }
      List<T> values = new ArrayList<>(list.size());
      for (int i = 0; i < list.size(); i++) {
        values.add(orAbsent(element, list.get(i), at.element(i)));
      }
      return Collections.unmodifiableList(values);
    };
  }

  /**
   * Returns the type of an object whose property names are data.
   *
   * @param value the type of its values
   * @param <T> their Java type
   * @return the type of the map; its values are unmodifiable and keep the order of the document
   */
  public static <T> JsonType<Map<String, T>> mapOf(JsonType<T> value) {
    return (json, at) -> {
      Map<String, @Nullable Object> object = object(json, at);
      Map<String, T> values = new LinkedHashMap<>();
      object.forEach(
          (name, item) -> values.put(name, orAbsent(value, item, at.property(name, object))));
      return Collections.unmodifiableMap(values);
    };
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> object(Object json, JsonPath at) {
    if (json instanceof Map<?, ?> map) {
      return (Map<String, @Nullable Object>) map;
    }
    throw JsonReadException.unlike("an object", json, at);
  }

  private static <T> @Nullable T orAbsent(JsonType<T> type, @Nullable Object json, JsonPath at) {
    if (json == null) {
      return type instanceof ModelType ? type.absent() : null;
    }
    return type.read(json, at);
  }

  /** Reads the only element of a list that was written without the list. */
  private static <T> T single(JsonType<T> element, Object json, JsonPath at) {
    if (!(json instanceof Map || element instanceof ModelType || isBlank(json))) {
      try {
        return element.read(json, at);
      } catch (JsonReadException e) {
        // It is not an element either; the message speaks of the list.
      }
    }
    throw JsonReadException.unlike("a list", json, at);
  }

  static boolean isBlank(@Nullable Object json) {
    return json instanceof String text && text.isBlank();
  }

  private static String text(Object json, JsonPath at) {
    if (json instanceof String || json instanceof Number || json instanceof Boolean) {
      return json.toString();
    }
    throw JsonReadException.unlike("a string", json, at);
  }

  private static Boolean bool(Object json, JsonPath at) {
    if (json instanceof Boolean bool) {
      return bool;
    }
    if (json instanceof String text && BOOLEANS.contains(text)) {
      return Boolean.valueOf(text);
    }
    throw JsonReadException.unlike("true or false", json, at);
  }

  private static <T> T number(
      String expected, Function<BigDecimal, T> exact, Object json, JsonPath at) {
    try {
      return exact.apply(new BigDecimal(text(json, at)));
    } catch (ArithmeticException | NumberFormatException | JsonReadException e) {
      throw JsonReadException.unlike(expected, json, at);
    }
  }
}
