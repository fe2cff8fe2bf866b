package io.github.computeops.internal.time;

import java.time.Duration;
import java.time.Instant;

/**
 * An instant by the wall clock and by a monotonic count.
 *
 * <p>Both, because each misleads alone: the clock can be set back, and the count stops while a
 * machine sleeps.
 */
public record ClockReading(Instant wall, long nanos) {
  /** Returns the elapsed time: the longer of wall-clock and monotonic time. */
  public Duration since(ClockReading earlier) {
    Duration monotonic = Duration.ofNanos(nanos - earlier.nanos);
    Duration byClock = Duration.between(earlier.wall, wall);
    return byClock.compareTo(monotonic) > 0 ? byClock : monotonic;
  }

  /** Returns the instant that was so long before. */
  public ClockReading minus(Duration duration) {
    return new ClockReading(wall.minus(duration), nanos - duration.toNanos());
  }
}
