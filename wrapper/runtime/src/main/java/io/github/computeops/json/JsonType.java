package io.github.computeops.json;

import io.github.computeops.internal.Internal;
import org.jspecify.annotations.Nullable;

/**
 * Reads one Java type from a JSON tree.
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
   * @param at its place in the document
   * @return the value, never null
   * @throws JsonReadException if the JSON is not of this type
   * @hidden
   */
  @Internal
  T read(Object json, JsonPath at);

  /**
   * Returns what represents a value that is missing.
   *
   * @return an absent model if this is the type of one, the unrecognized variant without properties
   *     if this is the type of a union, else null
   * @hidden
   */
  @Internal
  default @Nullable T absent() {
    return null;
  }

  /**
   * Reads a value that is not part of a document.
   *
   * @param value a string, a number, a boolean, a time, a model, or a list or map of these; it is
   *     copied
   * @return the value as this type
   * @throws IllegalArgumentException if the value is null or has no JSON form
   * @throws JsonReadException if it is not of this type
   */
  default T of(Object value) {
    return read(JsonTree.of(value), JsonPath.ROOT);
  }
}
