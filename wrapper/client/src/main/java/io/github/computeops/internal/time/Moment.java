package io.github.computeops.internal.time;

import java.time.Duration;
import java.time.Instant;

/**
 * A point in time, told by the clock on the wall and by a count of nanoseconds.
 *
 * <p>Both, because each misleads alone: the clock can be set back, and the count stands still while
 * a machine sleeps.
 */
public record Moment(Instant wall, long nanos) {
  /** How long ago that was, as the one that says longer has it. */
  Duration since(Moment earlier) {
    Duration counted = Duration.ofNanos(nanos - earlier.nanos);
    Duration told = Duration.between(earlier.wall, wall);
    return told.compareTo(counted) > 0 ? told : counted;
  }
}
