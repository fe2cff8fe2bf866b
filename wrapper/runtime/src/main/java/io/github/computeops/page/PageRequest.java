package io.github.computeops.page;

import io.github.computeops.query.Query;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;

/** A page that is requested before it is needed, or when it is. */
final class PageRequest<P> {
  private final Query query;
  private final FutureTask<P> call;

  PageRequest(Query query, Callable<P> call) {
    this.query = query;
    this.call = new FutureTask<>(call);
  }

  PageRequest<P> startedBy(Executor executor) {
    try {
      executor.execute(call);
    } catch (RejectedExecutionException e) {
      // It is full or shut down; the page is then requested when it is needed.
    }
    return this;
  }

  boolean isFor(Query other) {
    return query.equals(other);
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
