package io.github.computeops.internal.transport;

import io.github.computeops.internal.time.DaemonThreads;
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
 * socket notices neither; and, when all is quiet, the connections that nobody uses.
 *
 * <p>One daemon thread looks at all exchanges many times a second while there are any. It ends by
 * itself some time after the last one, so that a client that is dropped without being closed leaves
 * no thread.
 */
final class ExchangeWatch implements AutoCloseable {
  private static final long TICK_MILLIS = 20;

  private final Set<OpenExchange> open = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean ticking = new AtomicBoolean();
  private final ScheduledThreadPoolExecutor ticks =
      new ScheduledThreadPoolExecutor(1, new DaemonThreads("compute-ops-deadlines"));
  private final Runnable whenQuiet;
  private final long quietMillis;
  private @Nullable Future<?> quiet;
  private volatile boolean closed;

  /**
   * Prepares a watch.
   *
   * @param whenQuiet is run after each time in which no exchange was open
   */
  ExchangeWatch(Runnable whenQuiet, long quietMillis) {
    this.whenQuiet = whenQuiet;
    this.quietMillis = quietMillis;
    ticks.setKeepAliveTime(1, TimeUnit.SECONDS);
    ticks.allowCoreThreadTimeOut(true);
    ticks.setRemoveOnCancelPolicy(true);
  }

  void begun(OpenExchange exchange) {
    open.add(exchange);
    if (closed) {
      exchange.end(HttpTransport.closing());
    } else if (ticking.compareAndSet(false, true)) {
      schedule(this::tick, TICK_MILLIS);
    }
  }

  void ended(OpenExchange exchange) {
    open.remove(exchange);
  }

  private void tick() {
    long now = System.nanoTime();
    open.forEach(exchange -> exchange.check(now));
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
    quiet = schedule(whenQuiet, quietMillis);
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
