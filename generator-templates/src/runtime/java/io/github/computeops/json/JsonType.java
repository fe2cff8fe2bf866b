package io.github.computeops.json;

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
   */
  T read(Object json, JsonPath at);
}
