package io.github.computeops.page;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;

/** A page that is requested before it is needed. */
final class Prefetch<P> {
  /** Starts a thread for each page, which ends with its call: there is nothing to shut down. */
  static final Executor THREAD =
      task -> {
        Thread thread = new Thread(task, "compute-ops-next-page");
        thread.setDaemon(true);
        thread.start();
      };

  private final FutureTask<P> call;

  private Prefetch(FutureTask<P> call) {
    this.call = call;
  }

  static <P> Prefetch<P> start(Executor executor, Callable<P> call) {
    FutureTask<P> task = new FutureTask<>(call);
    try {
      executor.execute(task);
    } catch (RejectedExecutionException e) {
      // It is full or shut down; the page is then requested when it is needed.
    }
    return new Prefetch<>(task);
  }

  /**
   * Returns the page. If no thread of the executor has begun the call, the calling thread makes it,
   * so that an executor that is busy, or runs the caller itself, causes no deadlock.
   */
  P get() throws InterruptedException {
    call.run();
    try {
      return call.get();
    } catch (ExecutionException e) {
      throw unchecked(Objects.requireNonNullElse(e.getCause(), e));
    }
  }

  void cancel() {
    call.cancel(true);
  }

  private static RuntimeException unchecked(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException exception
        ? exception
        : new IllegalStateException(failure);
  }
}
