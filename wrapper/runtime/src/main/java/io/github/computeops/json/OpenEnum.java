package io.github.computeops.json;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.computeops.internal.Internal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A string of which some values are known: the base class of every enumeration.
 *
 * <p>The service adds values without notice. An unknown value keeps its string, equals itself, and
 * is written back as it was received; {@link #value()} returns {@code UNKNOWN} for it, so that a
 * {@code switch} covers it. Immutable and thread-safe.
 *
 * @param <K> the known values
 */
public abstract class OpenEnum<K extends Enum<K>> implements io.github.computeops.json.JsonValue {
  private final String text;
  private final K value;

  /**
   * Creates a value.
   *
   * @param text the string, as the service writes it
   * @param value what {@link #value()} returns
   */
  @Internal
  protected OpenEnum(String text, K value) {
    this.text = text;
    this.value = value;
  }

  /**
   * Returns the value for a {@code switch}.
   *
   * @return the known value, or {@code UNKNOWN}
   */
  public final K value() {
    return value;
  }

  /**
   * Returns the type of an enumeration.
   *
   * @param constants all of them, at least one
   * @param <E> the enumeration
   * @return its type, which reads a constant's string as that constant
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  protected static <E extends OpenEnum<?>> JsonType<E> type(E... constants) {
    return new EnumType<>(List.of(constants));
  }

  /**
   * Creates a value that is not a constant.
   *
   * @param unseen the string, as the service writes it
   * @return a value of this same class
   */
  protected abstract OpenEnum<K> unknown(String unseen);

  @Override
  @JsonValue
  public final String toTree() {
    return text;
  }

  /** {@return whether the other is of the same class and has the same string} */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other != null
        && other.getClass() == getClass()
        && ((OpenEnum<?>) other).text.equals(text);
  }

  /** Returns a hash code that is consistent with {@code equals}. */
  @Override
  public final int hashCode() {
    return text.hashCode();
  }

  /** {@return the string, as the service writes it} */
  @Override
  public final String toString() {
    return text;
  }
}
