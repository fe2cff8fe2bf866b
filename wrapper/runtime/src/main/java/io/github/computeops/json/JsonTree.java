package io.github.computeops.json;

import io.github.computeops.internal.Internal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns Java values into the unmodifiable trees that models are views of.
 *
 * @hidden
 */
@Internal
public final class JsonTree {
  /** What is deeper cannot be read again, and would not fit on the stack. */
  private static final int DEEPEST = 1_000;

  private JsonTree() {}

  /**
   * Returns a copy of a value as JSON.
   *
   * @param value a string, a number, a boolean, a time, a {@link JsonValue}, or a list or map of
   *     these
   * @return an unmodifiable tree that shares nothing modifiable with the value
   * @throws IllegalArgumentException if the value is null, or it or something inside it has no JSON
   *     form, or it is nested deeper than 1,000 levels, as something is that contains itself
   */
  public static Object of(Object value) {
    Object json = ofNullable(value);
    if (json == null) {
      throw new IllegalArgumentException("The value is null; leave it out instead.");
    }
    return json;
  }

  /** Returns a copy of a value as JSON, or null for null. */
  static @Nullable Object ofNullable(@Nullable Object value) {
    return ofNullable(value, 0);
  }

  private static @Nullable Object ofNullable(@Nullable Object value, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException(
          "The value contains itself, or is nested deeper than 1,000 levels; give one that is flat.");
    }
    if (value == null || value instanceof String || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Unread) {
      return value; // It is in a tree that is read again, such as that of an error.
    }
    if (value instanceof Number number) {
      return JsonNumber.normal(number);
    }
    if (value instanceof JsonValue json) {
      return json.toTree();
    }
    return value instanceof Iterable<?> list
        ? listOf(list, depth + 1)
        : mapOrTime(value, depth + 1);
  }

  /**
   * Returns a copy of a map as a JSON object.
   *
   * @param map property names and values
   * @return an unmodifiable tree in the order of the map
   * @throws IllegalArgumentException if a name is not a string or a value has no JSON form
   */
  public static Map<String, @Nullable Object> object(Map<?, ?> map) {
    return object(map, 1);
  }

  private static Map<String, @Nullable Object> object(Map<?, ?> map, int depth) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    map.forEach((name, value) -> copy.put(name(name), ofNullable(value, depth)));
    return Collections.unmodifiableMap(copy);
  }

  private static Object mapOrTime(Object value, int depth) {
    if (value instanceof Map<?, ?> map) {
      return object(map, depth);
    }
    if (value instanceof OffsetDateTime time) {
      return Times.write(time);
    }
    if (value instanceof LocalDate) {
      return value.toString();
    }
    throw new IllegalArgumentException(
        "A value of "
            + value.getClass().getName()
            + " has no JSON form; give a string, a number, a boolean, a time, a model, a list or a map.");
  }

  private static String name(@Nullable Object name) {
    if (name instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException(
        "The property name " + name + " is not a string; the names of a JSON object are strings.");
  }

  private static List<@Nullable Object> listOf(Iterable<?> list, int depth) {
    List<@Nullable Object> copy = new ArrayList<>();
    list.forEach(item -> copy.add(ofNullable(item, depth)));
    return Collections.unmodifiableList(copy);
  }
}
