package io.github.computeops.page;

import io.github.computeops.internal.thread.CallThreads;
import io.github.computeops.query.Query;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * How the pages of an iteration are requested.
 *
 * @param most the number of pages that are requested, received or in use at the same time
 * @param threads makes the executor of an iteration
 * @param context takes something of the iterating thread along to the threads of the executor
 */
record ReadingMode(int most, Supplier<Executor> threads, UnaryOperator<Runnable> context) {
  static final ReadingMode ONE_BY_ONE =
      new ReadingMode(1, () -> Runnable::run, UnaryOperator.identity());
  private static final int LIMIT = 1_000;

  ReadingMode concurrency(int pages) {
    if (pages < 1 || pages > LIMIT) {
      throw new IllegalArgumentException(
          "The concurrency is " + pages + " pages; give 1 to 1,000, such as 8.");
    }
    return new ReadingMode(pages, () -> CallThreads.upTo(pages, "compute-ops-pages"), context);
  }

  ReadingMode prefetching(Executor executor) {
    return new ReadingMode(2, () -> executor, context);
  }

  ReadingMode carrying(UnaryOperator<Runnable> carried) {
    return new ReadingMode(most, threads, carried);
  }

  <P> PageSource<P> source(Function<Query, P> call) {
    if (most == 1) {
      return position -> call.apply(position.request());
    }
    Executor executor = threads.get();
    return new ReadAhead<>(call, most, task -> executor.execute(context.apply(task)));
  }
}
