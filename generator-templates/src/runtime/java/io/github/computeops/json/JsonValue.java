package io.github.computeops.json;

/** A Java value that stands for a JSON value: a model, an open enum, or a variant of a union. */
public interface JsonValue {
  /**
   * This value as a JSON tree.
   *
   * @return an unmodifiable tree of {@code Map}, {@code List}, {@code String}, {@code Number},
   *     {@code Boolean} and null
   */
  Object toJson();
}
