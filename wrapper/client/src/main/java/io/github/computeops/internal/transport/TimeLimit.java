package io.github.computeops.internal.transport;

import java.io.IOException;
import java.util.function.Supplier;

/**
 * The end of a wait.
 *
 * @param deadline by {@link System#nanoTime()}
 * @param exceeded makes the exception of a wait that took longer
 */
record TimeLimit(long deadline, Supplier<IOException> exceeded) {
  boolean isOver(long now) {
    return now - deadline >= 0;
  }
}
