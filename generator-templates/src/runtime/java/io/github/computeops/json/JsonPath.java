package io.github.computeops.json;

/**
 * The place of a value in the JSON document it came from, such as {@code $.items[3].hardware}.
 *
 * <p>Immutable; printed only when something there cannot be read.
 */
public final class JsonPath {
  /** The document itself. */
  public static final JsonPath ROOT = new JsonPath(null, "$");

  private final JsonPath parent;
  private final String step;

  private JsonPath(JsonPath parent, String step) {
    this.parent = parent;
    this.step = step;
  }

  /**
   * The place of a property of the object here.
   *
   * @param name the property's name
   * @return its place
   */
  public JsonPath property(String name) {
    return new JsonPath(this, "." + name);
  }

  /**
   * The place of an element of the list here.
   *
   * @param index the element's position, from 0
   * @return its place
   */
  public JsonPath element(int index) {
    return new JsonPath(this, "[" + index + "]");
  }

  @Override
  public String toString() {
    return parent == null ? step : parent + step;
  }
}
