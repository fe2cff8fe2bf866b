package io.github.computeops;

import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Sees to it that bodies end in time: the JDK's timeout ends with the headers. One daemon thread,
 * started with the first body, stopped by closing.
 */
final class Deadlines implements AutoCloseable {
  private final ScheduledThreadPoolExecutor alarms =
      new ScheduledThreadPoolExecutor(1, Deadlines::thread);

  Deadlines() {
    alarms.setRemoveOnCancelPolicy(true);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "compute-ops-deadlines");
    thread.setDaemon(true);
    return thread;
  }

  /** The same stream, which fails once the time is over. */
  InputStream limit(InputStream body, Duration time) {
    LimitedStream limited = new LimitedStream(body, time);
    limited.endedBy(alarms.schedule(limited::expire, time.toNanos(), TimeUnit.NANOSECONDS));
    return limited;
  }

  /** Bodies that are still read have no deadline from now on. */
  @Override
  public void close() {
    alarms.shutdownNow();
  }
}
