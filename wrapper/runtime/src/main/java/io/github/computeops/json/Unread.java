package io.github.computeops.json;

import io.github.computeops.internal.Internal;
import java.io.Serializable;

/**
 * What is in a tree in place of a JSON value that goes beyond a limit and was not read. Reading it
 * as any type throws.
 *
 * @param why what it is, and the limit
 * @hidden
 * @serial exclude
 */
@Internal
public record Unread(String why) implements Serializable {
  @Override
  public String toString() {
    return why;
  }
}
