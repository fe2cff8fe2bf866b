package io.github.computeops.webhook;

import io.github.computeops.internal.thread.DaemonThreads;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Events that wait for their handlers. Those of one resource are handled one after the other, in
 * the order in which they came. Thread-safe.
 */
final class HandlerQueue {
  private final List<ExecutorService> threads;
  private final Semaphore places;
  private final Consumer<Snapshot> handler;
  private final Consumer<Snapshot> abandoned;

  /**
   * Makes an empty queue.
   *
   * @param most how many events may wait or be handled
   * @param abandoned is told of what was waiting when the queue was closed
   */
  HandlerQueue(int threads, int most, Consumer<Snapshot> handler, Consumer<Snapshot> abandoned) {
    this.threads =
        IntStream.range(0, threads)
            .mapToObj(n -> Executors.newSingleThreadExecutor(new DaemonThreads("webhook-handler")))
            .toList();
    this.places = new Semaphore(most);
    this.handler = handler;
    this.abandoned = abandoned;
  }

  /** Takes an event, and returns false if there is no room, or the queue is closed. */
  boolean offer(Snapshot event) {
    return places.tryAcquire() && took(event);
  }

  /** Waits for room that the next event may take. */
  void awaitRoom() throws InterruptedException {
    places.acquire();
    places.release();
  }

  private boolean took(Snapshot event) {
    try {
      threads.get(Math.floorMod(event.id().hashCode(), threads.size())).execute(new Task(event));
      return true;
    } catch (RejectedExecutionException e) {
      places.release();
      return false;
    }
  }

  /** Handles what waits, as long as the limit allows. */
  void close(Duration limit) {
    threads.forEach(ExecutorService::shutdown);
    long deadline = System.nanoTime() + limit.toNanos();
    threads.forEach(thread -> await(thread, deadline - System.nanoTime()));
    for (ExecutorService thread : threads) {
      thread.shutdownNow().forEach(task -> abandon((Task) task));
    }
  }

  private void abandon(Task task) {
    places.release();
    abandoned.accept(task.event);
  }

  private static void await(ExecutorService thread, long nanos) {
    try {
      thread.awaitTermination(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Task implements Runnable {
    private final Snapshot event;

    Task(Snapshot event) {
      this.event = event;
    }

    @Override
    public void run() {
      try {
        handler.accept(event);
      } finally {
        places.release();
      }
    }
  }
}
