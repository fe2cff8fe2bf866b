package io.github.computeops.simulator.internal.description;

import java.util.Map;
import java.util.Set;

/**
 * One of the schemas of which one must match.
 *
 * @param property the discriminator; empty if there is none
 * @param values what the discriminator may be if this is the one; empty if there is none
 * @param pointer the JSON pointer of the schema, if it has a discriminator
 */
public record Alternative(Schema schema, String property, Set<String> values, String pointer) {
  /** Returns whether a value names this alternative itself. */
  public boolean isNamedBy(Object value) {
    return value instanceof Map<?, ?> map && values.contains(String.valueOf(map.get(property)));
  }
}
