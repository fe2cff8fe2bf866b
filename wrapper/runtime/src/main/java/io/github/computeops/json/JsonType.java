package io.github.computeops.json;

import io.github.computeops.internal.Internal;

/**
 * How one Java type is read from a JSON tree.
 *
 * <p>Every model, open enum and union has one as its {@code TYPE}. Implementations are immutable
 * and thread-safe.
 *
 * @param <T> the Java type
 */
@FunctionalInterface
public interface JsonType<T> {
  /**
   * Reads a value.
   *
   * @param json a JSON value, never null
   * @param at where it stands in its document
   * @return the value, never null
   * @throws JsonReadException when the JSON cannot be this type
   * @hidden
   */
  @Internal
  T read(Object json, JsonPath at);

  /**
   * Returns what stands for a value that is missing.
   *
   * @return an absent model if this is the type of one; else null
   */
  default T absent() {
    return null;
  }

  /**
   * Reads a value that stands in no document.
   *
   * @param value text, a number, a boolean, a time, a model, or a list or map of these; it is
   *     copied
   * @return what it is as this type
   * @throws IllegalArgumentException when the value is null or has no JSON form
   * @throws JsonReadException when it cannot be this type
   */
  default T of(Object value) {
    return read(JsonTree.of(value), JsonPath.ROOT);
  }
}
