package io.github.computeops.internal.request;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rejects values of parameters with which a call would mean something else: all groups instead of
 * one, or whichever servers the service takes an empty list for.
 */
public final class ParameterRule {
  private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");
  private static final String MEANING = "; without it the call would mean something else.";

  private ParameterRule() {}

  /**
   * Checks a parameter that may be left out.
   *
   * @param name what to call it in the message
   * @param value a value, or a list of them
   * @throws IllegalArgumentException if the value is null, or a list that is empty or has a null or
   *     blank value
   */
  public static void checkOptional(String name, @Nullable Object value) {
    if (value == null) {
      throw new IllegalArgumentException(name + " is null; leave it out instead.");
    }
    if (value instanceof Iterable<?> values) {
      checkList(name, values, "; leave it out, or give at least one value.");
    }
  }

  /**
   * Checks a parameter that may be left out and of which the description says what it means.
   *
   * @throws IllegalArgumentException if the value is as in {@link #checkOptional}, or blank
   */
  public static void checkDescribed(String name, @Nullable Object value) {
    checkOptional(name, value);
    boolean isSeveral = value instanceof Iterable || value instanceof Map;
    if (value != null && !isSeveral && isBlank(value)) {
      throw new IllegalArgumentException(name + " is blank; leave it out instead.");
    }
  }

  /** Checks a parameter that every call must have, and returns its value. */
  static Object checkRequired(String name, @Nullable Object value) {
    if (value == null) {
      throw new IllegalArgumentException(name + " is null; every argument is required.");
    }
    if (value instanceof Iterable<?> values) {
      checkList(name, values, "; give at least one value.");
    } else if (isBlank(value)) {
      throw new IllegalArgumentException(name + " is blank" + MEANING);
    }
    return value;
  }

  /** Checks a parameter that becomes a segment of the path, and returns its text. */
  static String checkSegment(String name, @Nullable Object value) {
    String text = ParameterText.of(checkRequired(name, value));
    if (SEPARATOR.splitAsStream(text).anyMatch(part -> part.equals(".") || part.equals(".."))) {
      throw new IllegalArgumentException(
          name + " is \"" + text + "\", which leads to another path; give an id.");
    }
    return text;
  }

  private static void checkList(String name, Iterable<?> values, String advice) {
    int index = 0;
    for (@Nullable Object value : values) {
      if (value == null || isBlank(value)) {
        String fault = value == null ? "null" : "blank";
        throw new IllegalArgumentException(
            name + " has a " + fault + " value at index " + index + "; leave that value out.");
      }
      index++;
    }
    if (index == 0) {
      throw new IllegalArgumentException(name + " is an empty list" + advice);
    }
  }

  private static boolean isBlank(Object value) {
    return ParameterText.of(value).isBlank();
  }
}
