package io.github.computeops.internal.files;

import io.github.computeops.internal.time.ClockReading;
import io.github.computeops.internal.time.Time;
import java.time.Duration;

/** The end of something that has several steps. */
final class Deadline {
  private final Time time;
  private final ClockReading began;
  private final Duration limit;

  /**
   * Begins to count.
   *
   * @throws IllegalArgumentException if the limit is null or negative
   */
  Deadline(Time time, Duration limit) {
    if (limit == null || limit.isNegative()) {
      throw new IllegalArgumentException("The deadline is " + limit + "; give zero or more.");
    }
    this.time = time;
    this.limit = limit;
    this.began = time.now();
  }

  /** Returns how long it is until the deadline; zero after it. */
  Duration remaining() {
    Duration left = limit.minus(time.now().since(began));
    return left.isNegative() ? Duration.ZERO : left;
  }

  boolean isOver() {
    return remaining().isZero();
  }

  @Override
  public String toString() {
    return limit.toString();
  }
}
