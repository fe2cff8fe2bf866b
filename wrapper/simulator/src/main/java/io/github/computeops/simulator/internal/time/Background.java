package io.github.computeops.simulator.internal.time;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What happens while nobody looks: one daemon thread, which exists only once it has something to
 * do. What is handed to it is done in that order.
 */
public final class Background implements Executor, AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Background.class.getName());
  private static final int TICK_MILLIS = 50;
  private final AtomicBoolean isTicking = new AtomicBoolean();
  private final AtomicInteger left = new AtomicInteger();
  private final ScheduledExecutorService executor =
      Executors.newSingleThreadScheduledExecutor(Background::thread);
  private final List<Runnable> endings = new CopyOnWriteArrayList<>();
  private final Agenda agenda;

  public Background(Agenda agenda) {
    this.agenda = agenda;
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "compute-ops-simulator");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void execute(Runnable task) {
    left.incrementAndGet();
    executor.execute(
        () -> {
          try {
            task.run();
          } finally {
            left.decrementAndGet();
          }
        });
  }

  /** From now on, lets happen what is due even if no request comes. */
  public void tick() {
    if (isTicking.compareAndSet(false, true)) {
      executor.scheduleWithFixedDelay(
          this::runDue, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /** A defect is logged, since an exception would end the ticking. */
  private void runDue() {
    try {
      agenda.runDue();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The simulator failed in the background.", e);
    }
  }

  /** Waits until all is done that was handed over. */
  public void await() {
    try {
      while (left.get() > 0 && !executor.isShutdown()) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Has something closed with it. */
  public void atEnd(Runnable closing) {
    endings.add(closing);
  }

  @Override
  public void close() {
    executor.shutdownNow();
    endings.forEach(Runnable::run);
  }
}
