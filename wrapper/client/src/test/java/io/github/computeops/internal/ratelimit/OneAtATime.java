package io.github.computeops.internal.ratelimit;

import io.github.computeops.internal.time.Time;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Time for many threads, of which one runs at a time: when it sleeps, the next to wake runs, and
 * the clock is set to that instant. So hours of load pass in no time, the same way each time.
 */
public final class OneAtATime extends Clock {
  private record Sleep(long until, long number, Semaphore over) {}

  private final PriorityQueue<Sleep> sleeping =
      new PriorityQueue<>(Comparator.comparingLong(Sleep::until).thenComparing(Sleep::number));
  private final List<Thread> threads = new ArrayList<>();
  private long now;
  private long sleeps;

  /** Adds a thread that runs from the beginning on. */
  void thread(Runnable work) {
    Sleep beginning = enqueued(0);
    threads.add(
        new Thread(
            () -> {
              beginning.over().acquireUninterruptibly();
              try {
                work.run();
              } finally {
                wakeNext();
              }
            }));
  }

  /** Runs all threads to their ends. */
  void run() throws InterruptedException {
    threads.forEach(Thread::start);
    wakeNext();
    for (Thread thread : threads) {
      thread.join();
    }
  }

  Time time() {
    return new Time(this, () -> TimeUnit.MILLISECONDS.toNanos(now), this::sleep, () -> 0.5);
  }

  void sleep(Duration duration) {
    Sleep sleep = enqueued(duration.toMillis());
    wakeNext();
    sleep.over().acquireUninterruptibly();
  }

  private Sleep enqueued(long millis) {
    Sleep sleep = new Sleep(now + millis, sleeps++, new Semaphore(0));
    sleeping.add(sleep);
    return sleep;
  }

  private void wakeNext() {
    Sleep next = sleeping.poll();
    if (next != null) {
      now = next.until();
      next.over().release();
    }
  }

  @Override
  public long millis() {
    return now;
  }

  @Override
  public Instant instant() {
    return Instant.ofEpochMilli(now);
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
