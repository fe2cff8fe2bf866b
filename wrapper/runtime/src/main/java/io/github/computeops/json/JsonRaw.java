package io.github.computeops.json;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.computeops.internal.Internal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * JSON kept as it came: the base of a union's variants that are no model.
 *
 * <p>Immutable and thread-safe.
 */
public abstract class JsonRaw implements io.github.computeops.json.JsonValue {
  private final Object json;

  /**
   * Makes one.
   *
   * @param json an unmodifiable tree
   */
  @Internal
  protected JsonRaw(Object json) {
    this.json = json;
  }

  @Override
  @JsonValue
  public final Object toTree() {
    return json;
  }

  /** Whether class and JSON are the same. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other != null
        && other.getClass() == getClass()
        && Objects.equals(((JsonRaw) other).json, json);
  }

  /** The same for equals. */
  @Override
  public final int hashCode() {
    return Objects.hashCode(json);
  }

  /** One line: the class and its JSON, secrets masked. */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + JsonText.masked(json);
  }
}
