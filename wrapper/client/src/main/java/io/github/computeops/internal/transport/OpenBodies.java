package io.github.computeops.internal.transport;

import io.github.computeops.internal.time.DaemonThreads;
import java.io.InputStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The bodies that are being read. Ends each at its deadline, since the JDK's timeout covers the
 * headers only, and all of them when the client closes.
 *
 * <p>One daemon thread, started with the first body. One alarm for all bodies, set to the earliest
 * deadline: most bodies end long before theirs, and an alarm for each would wake the thread at each
 * call.
 */
final class OpenBodies implements AutoCloseable {
  private final ScheduledThreadPoolExecutor alarms =
      new ScheduledThreadPoolExecutor(1, new DaemonThreads("compute-ops-deadlines"));
  private final Set<LimitedStream> reading = new HashSet<>();
  private @Nullable Future<?> alarm;
  private long alarmAt;
  private boolean closed;

  OpenBodies() {
    alarms.setRemoveOnCancelPolicy(true);
  }

  /**
   * Returns the same body, which fails at its deadline.
   *
   * @param left the time from now on
   * @param limit the timeout, as the caller set it
   */
  synchronized InputStream limited(InputStream in, Duration left, Duration limit) {
    long now = System.nanoTime();
    LimitedStream body = new LimitedStream(in, this, now + left.toNanos(), limit);
    if (closed) {
      body.end(OpenCalls.closing());
      return body;
    }
    reading.add(body);
    setAlarm(body.left(now), now);
    return body;
  }

  private void setAlarm(long nanos, long now) {
    if (alarm != null && alarmAt - now <= nanos) {
      return;
    }
    if (alarm != null) {
      alarm.cancel(false);
    }
    alarm = alarms.schedule(this::ring, nanos, TimeUnit.NANOSECONDS);
    alarmAt = now + nanos;
  }

  private synchronized void ring() {
    long now = System.nanoTime();
    List<LimitedStream> late = reading.stream().filter(body -> body.left(now) <= 0).toList();
    late.forEach(LimitedStream::endLate);
    late.forEach(reading::remove);
    alarm = null;
    reading.stream()
        .mapToLong(body -> body.left(now))
        .min()
        .ifPresent(nanos -> setAlarm(nanos, now));
  }

  synchronized void ended(LimitedStream body) {
    reading.remove(body);
  }

  @Override
  public synchronized void close() {
    closed = true;
    alarms.shutdownNow();
    reading.forEach(body -> body.end(OpenCalls.closing()));
    reading.clear();
  }
}
