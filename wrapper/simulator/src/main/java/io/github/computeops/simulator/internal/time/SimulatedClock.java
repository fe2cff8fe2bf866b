package io.github.computeops.simulator.internal.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The simulator's time: it begins at the same instant in every run, passes as another clock does,
 * multiplied by a factor, and can be advanced. With a factor of 0 it only passes when advanced.
 * Thread-safe.
 */
public final class SimulatedClock extends Clock {
  private final Clock source;
  private final Instant begin;
  private final Instant started;
  private final double factor;
  private Duration advanced = Duration.ZERO;

  public SimulatedClock(Clock source, Instant begin, double factor) {
    this.source = source;
    this.begin = begin;
    this.factor = factor;
    this.started = source.instant();
  }

  @Override
  public synchronized Instant instant() {
    double nanos = Duration.between(started, source.instant()).toNanos() * factor;
    return begin.plus(advanced).plusNanos((long) nanos);
  }

  synchronized void advance(Duration duration) {
    advanced = advanced.plus(duration);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  /** Returns this clock, which always has UTC. */
  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
