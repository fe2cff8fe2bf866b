package io.github.computeops.json;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/**
 * A text of which some values are known: the base of every enumeration.
 *
 * <p>The service adds values without notice. An unknown one keeps its text, equals itself, and is
 * written back as it came; {@code known()} gives {@code UNKNOWN} for it, so a {@code switch} stays
 * total. Immutable and thread-safe.
 *
 * @param <K> the known values
 */
public abstract class OpenEnum<K extends Enum<K>> implements io.github.computeops.json.JsonValue {
  private final String text;

  /**
   * Makes a value.
   *
   * @param text as the service writes it
   */
  protected OpenEnum(String text) {
    if (text == null) {
      throw new IllegalArgumentException(
          "The text of a "
              + getClass().getSimpleName()
              + " is null; leave the property out instead.");
    }
    this.text = text;
  }

  /**
   * The value for a {@code switch}.
   *
   * @return the known value, or {@code UNKNOWN}
   */
  public abstract K known();

  /**
   * Finds a known value.
   *
   * @param values the known values by text
   * @param unknown what to give for any other
   * @return the known value of this text
   */
  protected final K known(Map<String, K> values, K unknown) {
    return values.getOrDefault(text, unknown);
  }

  @Override
  @JsonValue
  public final String toJson() {
    return text;
  }

  @Override
  public final boolean equals(Object other) {
    return other != null
        && other.getClass() == getClass()
        && ((OpenEnum<?>) other).text.equals(text);
  }

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
