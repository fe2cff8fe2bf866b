package io.github.computeops.json;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.computeops.internal.Internal;
import org.jspecify.annotations.Nullable;

/**
 * JSON kept as it was received: the base class of a union's variants that are not models.
 *
 * <p>Immutable and thread-safe.
 */
public abstract class JsonRaw implements io.github.computeops.json.JsonValue {
  private final Object json;

  /**
   * Creates a variant.
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

  /** {@return whether the other is of the same class and has equal JSON} */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other != null && other.getClass() == getClass() && ((JsonRaw) other).json.equals(json);
  }

  /** Returns a hash code that is consistent with {@code equals}. */
  @Override
  public final int hashCode() {
    return json.hashCode();
  }

  /** {@return the class and its JSON on one line, with secrets masked} */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + JsonText.masked(json);
  }
}
