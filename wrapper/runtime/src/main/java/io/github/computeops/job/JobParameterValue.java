package io.github.computeops.job;

import io.github.computeops.internal.Internal;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object among the parameters of a job: the base class of those in generated requests.
 *
 * <p>Immutable and thread-safe.
 */
public abstract class JobParameterValue implements JsonValue {
  private final Map<String, @Nullable Object> json;

  /**
   * Makes an object.
   *
   * @param members names and values in turn
   * @throws IllegalArgumentException if a value is null
   */
  @Internal
  protected JobParameterValue(@Nullable Object... members) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      Object value = members[i + 1];
      if (value == null) {
        throw new IllegalArgumentException(
            getClass().getSimpleName() + ": " + members[i] + " is null; give a value.");
      }
      named.put(String.valueOf(members[i]), value);
    }
    json = JsonTree.object(named);
  }

  @Override
  public final Object toTree() {
    return json;
  }

  /** {@return whether the other is of the same class, with equal members} */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other != null
        && other.getClass() == getClass()
        && ((JobParameterValue) other).json.equals(json);
  }

  /** Returns a hash code that is consistent with {@code equals}. */
  @Override
  public final int hashCode() {
    return json.hashCode();
  }

  /** {@return the class and the members} */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + json;
  }
}
