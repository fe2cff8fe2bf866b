package io.github.computeops.internal.concurrent;

import org.jspecify.annotations.Nullable;

/** What the thread that iterates over outcomes is told: a call, or that no more are begun. */
sealed interface Arrival<I, T extends @Nullable Object> permits ItemCall, Arrival.End {
  /**
   * The end of the calls.
   *
   * @param begun how many there are
   * @param reason why there are no more; null if all items were called
   */
  record End<I, T extends @Nullable Object>(long begun, @Nullable Throwable reason)
      implements Arrival<I, T> {}
}
