package io.github.computeops.internal.transport;

import io.github.computeops.internal.thread.DaemonThreads;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Ends each exchange that is late or whose thread is interrupted, since a thread that reads from a
 * socket notices neither; and the connections that nobody uses.
 *
 * <p>One daemon thread looks at all exchanges many times a second while there are any. It ends by
 * itself some time after the last one, so that a client that is dropped without being closed leaves
 * no thread.
 */
final class ExchangeWatch implements AutoCloseable {
  private static final long TICK_MILLIS = 20;
  private static final long SWEEP_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Set<OpenExchange> open = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean ticking = new AtomicBoolean();
  private final ScheduledThreadPoolExecutor ticks =
      new ScheduledThreadPoolExecutor(1, new DaemonThreads("compute-ops-deadlines"));
  private final Runnable closeIdle;
  private final long idleMillis;
  private long swept = System.nanoTime();
  private @Nullable Future<?> quiet;
  private volatile boolean closed;

  /**
   * Prepares a watch.
   *
   * @param closeIdle is run each second in which exchanges are open, and a while after the last one
   * @param idleMillis that while
   */
  ExchangeWatch(Runnable closeIdle, long idleMillis) {
    this.closeIdle = closeIdle;
    this.idleMillis = idleMillis;
    ticks.setKeepAliveTime(1, TimeUnit.SECONDS);
    ticks.allowCoreThreadTimeOut(true);
    ticks.setRemoveOnCancelPolicy(true);
  }

  void begun(OpenExchange exchange) {
    open.add(exchange);
    if (closed) {
      exchange.end(HttpTransport.closing());
    } else if (ticking.compareAndSet(false, true)) {
      startTicking();
    }
  }

  /** If no thread can be started, the next exchange tries it again. */
  private void startTicking() {
    try {
      schedule(this::tick, TICK_MILLIS);
    } catch (OutOfMemoryError e) {
      ticking.set(false);
      throw e;
    }
  }

  void ended(OpenExchange exchange) {
    open.remove(exchange);
  }

  private void tick() {
    try {
      long now = System.nanoTime();
      open.forEach(exchange -> exchange.check(now));
      sweep(now);
    } finally {
      next();
    }
  }

  /** A client that is never quiet has connections that nobody uses, too, after a rush. */
  private void sweep(long now) {
    if (now - swept >= SWEEP_NANOS) {
      swept = now;
      closeIdle.run();
    }
  }

  private void next() {
    if (!open.isEmpty()) {
      schedule(this::tick, TICK_MILLIS);
      return;
    }
    ticking.set(false);
    if (!open.isEmpty() && ticking.compareAndSet(false, true)) {
      schedule(this::tick, TICK_MILLIS);
    } else {
      waitForQuiet();
    }
  }

  private void waitForQuiet() {
    if (quiet != null) {
      quiet.cancel(false);
    }
    quiet = schedule(closeIdle, idleMillis);
  }

  private @Nullable Future<?> schedule(Runnable work, long millis) {
    try {
      return ticks.schedule(work, millis, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      return null; // Closed meanwhile, which ended all exchanges.
    }
  }

  @Override
  public void close() {
    closed = true;
    ticks.shutdownNow();
    open.forEach(exchange -> exchange.end(HttpTransport.closing()));
  }
}
