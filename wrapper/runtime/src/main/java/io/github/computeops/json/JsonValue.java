package io.github.computeops.json;

/** A Java value that represents a JSON value: a model, an open enum, or a variant of a union. */
public interface JsonValue {
  /**
   * Returns this value as a JSON tree.
   *
   * @return an unmodifiable tree of {@code Map}, {@code List}, {@code String}, {@code Number},
   *     {@code Boolean} and null
   */
  Object toTree();

  /**
   * Returns this value as JSON text, as it is sent: with secrets, unlike {@code toString}.
   *
   * @return one line of JSON
   */
  default String toJson() {
    return JsonText.of(toTree());
  }
}
