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
  /** No end, as far as a clock of this kind can tell. */
  static TimeLimit none() {
    return new TimeLimit(
        System.nanoTime() + Long.MAX_VALUE / 2, () -> new IOException("there is no limit"));
  }

  boolean isOver(long now) {
    return now - deadline >= 0;
  }
}
