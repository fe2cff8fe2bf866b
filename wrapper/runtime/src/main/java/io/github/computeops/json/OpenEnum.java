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
 * {@code switch} covers it.
 *
 * <p>The service also spells values in several ways, such as {@code CRITICAL} and {@code Critical}.
 * {@link #is} and {@link #value()} ignore case, spaces, hyphens and underscores; {@code equals}
 * compares the strings as they are. Immutable and thread-safe.
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
   * @return the known value, however it is spelled; else {@code UNKNOWN}
   */
  public final K value() {
    return value;
  }

  /**
   * Tells whether this is a value, however the two are spelled.
   *
   * <pre>{@code
   * HealthState.of("Critical").is(HealthState.CRITICAL) // true
   * HealthState.of("Critical").equals(HealthState.CRITICAL) // false
   * }</pre>
   *
   * @param other a constant, or any other value
   * @return true if the strings are equal but for case, spaces, hyphens and underscores
   */
  public final boolean is(OpenEnum<K> other) {
    return text.equals(other.text) || plain(text).equals(plain(other.text));
  }

  /** Returns a string without what different spellings of it differ in. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '-' && c != '_') {
        plain.append(Character.toLowerCase(c));
      }
    }
    return plain.toString();
  }

  /**
   * Returns the type of an enumeration.
   *
   * @param unknown what {@link #value()} returns for other values
   * @param constants all of them, at least one
   * @param <K> the known values
   * @param <E> the enumeration
   * @return its type, which reads a constant's string as that constant
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  protected static <K extends Enum<K>, E extends OpenEnum<K>> JsonType<E> type(
      K unknown, E... constants) {
    return new EnumType<>(unknown, List.of(constants));
  }

  /**
   * Creates a value that is not a constant.
   *
   * @param string the string, as the service writes it
   * @param known what {@link #value()} returns
   * @return a value of this same class
   */
  protected abstract OpenEnum<K> spelled(String string, K known);

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
