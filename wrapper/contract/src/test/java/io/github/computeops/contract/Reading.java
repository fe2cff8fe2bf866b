package io.github.computeops.contract;

import io.github.computeops.page.PagedIterable;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a chain of accessors returns, such as {@code items.0.hardware.powerState}: a number is the
 * index of an element, and a key of a map is a step too.
 */
final class Reading {
  private Reading() {}

  /** Returns the value as text, as a case states it; null if there is none. */
  static String of(Object value, String path) {
    Object read = value;
    for (String step : path.split("\\.")) {
      read = unwrapped(read == null ? null : step(read, step));
    }
    return read == null ? null : read.toString();
  }

  private static Object step(Object value, String step) {
    if (value instanceof List<?> list && step.matches("\\d+")) {
      return list.get(Integer.parseInt(step));
    }
    if (value instanceof Map<?, ?> map && map.containsKey(step)) {
      return map.get(step);
    }
    try {
      return visible(value).getMethod(step).invoke(value);
    } catch (InvocationTargetException e) {
      throw (RuntimeException) e.getCause();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(step + " is no accessor of " + value.getClass(), e);
    }
  }

  /** The methods of a hidden class are called through its interface. */
  private static Class<?> visible(Object value) {
    return value instanceof List ? List.class : value instanceof Map ? Map.class : value.getClass();
  }

  private static Object unwrapped(Object value) {
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }

  /** Reads all pages of an iteration, so that they can be read like a list. */
  static Object settled(Object value) {
    return value instanceof PagedIterable<?, ?> items ? items.stream().toList() : value;
  }
}
