package io.github.computeops.json;

import io.github.computeops.internal.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The place of a value in the JSON document it came from, such as {@code $.items[3].hardware}.
 *
 * <p>Immutable; printed only when something there cannot be read.
 *
 * @hidden
 */
@Internal
public final class JsonPath {
  /** The document itself. */
  public static final JsonPath ROOT = new JsonPath(null, "$", Map.of());

  private final @Nullable JsonPath parent;
  private final Object step;
  private final Map<String, ?> object;

  /** Creates a place; its step is the name of a property or the index of an element. */
  private JsonPath(@Nullable JsonPath parent, Object step, Map<String, ?> object) {
    this.parent = parent;
    this.step = step;
    this.object = object;
  }

  /**
   * Returns the place of a property of the object here.
   *
   * @param name the property's name
   * @param within the object here
   * @return its place
   */
  public JsonPath property(String name, Map<String, ?> within) {
    return new JsonPath(this, name, within);
  }

  /**
   * Returns the place of an element of the list here.
   *
   * @param index the element's position, from 0
   * @return its place
   */
  public JsonPath element(int index) {
    return new JsonPath(this, index, Map.of());
  }

  /** Returns the value of a property of the closest enclosing object that has it, or null. */
  @Nullable Object enclosing(String name) {
    JsonPath place = this;
    while (place.parent != null && !place.object.containsKey(name)) {
      place = place.parent;
    }
    return place.object.get(name);
  }

  /** {@return the place as text, such as {@code $.items[3].hardware}} */
  @Override
  public String toString() {
    if (parent == null) {
      return step.toString();
    }
    return step instanceof Integer ? parent + "[" + step + "]" : parent + "." + step;
  }
}
