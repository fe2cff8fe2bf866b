package io.github.computeops.internal.ratelimit;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Gives each request its turn: so many in each period, those beyond in a later one. Thread-safe.
 */
final class CeilingQueue {
  private final Ceiling ceiling;
  private final long maxWait;
  private final LongSupplier nanos;
  private long begin;

  /** Turns given from the period that began last, those of later periods included. */
  private long given;

  CeilingQueue(Ceiling ceiling, Duration maxWait, LongSupplier nanos) {
    this.ceiling = ceiling;
    this.maxWait = maxWait.toNanos();
    this.nanos = nanos;
    this.begin = nanos.getAsLong();
  }

  /** Returns the nanoseconds to wait for a turn, which is then taken; -1 if that is too long. */
  synchronized long reserve() {
    long period = ceiling.period().toNanos();
    long now = nanos.getAsLong();
    long passed = Math.max(0, (now - begin) / period);
    begin += passed * period;
    given = Math.max(0, given - passed * ceiling.requests());
    long wait = given < ceiling.requests() ? 0 : begin + given / ceiling.requests() * period - now;
    if (wait > maxWait) {
      return -1;
    }
    given++;
    return wait;
  }
}
