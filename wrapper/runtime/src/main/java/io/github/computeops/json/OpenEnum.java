package io.github.computeops.json;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.computeops.internal.Internal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text of which some values are known: the base of every enumeration.
 *
 * <p>The service adds values without notice. An unknown one keeps its text, equals itself, and is
 * written back as it came; {@code value()} gives {@code UNKNOWN} for it, so a {@code switch} stays
 * total. Immutable and thread-safe.
 *
 * @param <K> the known values
 */
public abstract class OpenEnum<K extends Enum<K>> implements io.github.computeops.json.JsonValue {
  private final String text;
  private final K value;

  /**
   * Makes a value.
   *
   * @param text as the service writes it
   * @param value what a {@code switch} sees
   */
  @Internal
  protected OpenEnum(String text, K value) {
    this.text = text;
    this.value = value;
  }

  /**
   * The value for a {@code switch}.
   *
   * @return the known value, or {@code UNKNOWN}
   */
  public final K value() {
    return value;
  }

  /**
   * The type of an enumeration.
   *
   * @param constants all there are, at least one
   * @param <E> the enumeration
   * @return its type, which reads a constant's text as that constant
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  protected static <E extends OpenEnum<?>> JsonType<E> type(E... constants) {
    return new EnumType<>(List.of(constants));
  }

  /**
   * Makes a value that is no constant.
   *
   * @param unseen as the service writes it
   * @return a value of this same class
   */
  protected abstract OpenEnum<K> unknown(String unseen);

  @Override
  @JsonValue
  public final String toTree() {
    return text;
  }

  /** Whether class and text are the same. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other != null
        && other.getClass() == getClass()
        && ((OpenEnum<?>) other).text.equals(text);
  }

  /** The same for equals. */
  @Override
  public final int hashCode() {
    return text.hashCode();
  }

  /** The text as the service writes it. */
  @Override
  public final String toString() {
    return text;
  }
}
