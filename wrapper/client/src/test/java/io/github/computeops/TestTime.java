package io.github.computeops;

import io.github.computeops.internal.time.Time;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Time that goes on when it is told to, or when someone sleeps; its clock can be set. */
public final class TestTime extends Clock {
  private final Instant start = Instant.parse("2026-03-01T12:00:00Z");
  private final AtomicLong nanos = new AtomicLong();
  private final AtomicLong clockError = new AtomicLong();
  private final List<Duration> sleeps = new CopyOnWriteArrayList<>();
  private volatile double chance = 1;

  /** Goes on, clock and count alike. */
  public void passes(Duration duration) {
    nanos.addAndGet(duration.toNanos());
  }

  /** Sets the clock to another hour, while no time passes. */
  public void clockIsSet(Duration by) {
    clockError.addAndGet(by.toNanos());
  }

  /** The count stands still while the clock goes on. */
  public void machineSleeps(Duration duration) {
    clockIsSet(duration);
  }

  public void chance(double next) {
    chance = next;
  }

  public void sleep(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    sleeps.add(duration);
    passes(duration);
  }

  public List<Duration> sleeps() {
    return List.copyOf(sleeps);
  }

  public Time time() {
    return new Time(this, nanos::get, this::sleep, () -> chance);
  }

  public ComputeOps.Builder in(ComputeOps.Builder builder) {
    return builder.time(time());
  }

  @Override
  public Instant instant() {
    return start.plusNanos(nanos.get() + clockError.get());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
