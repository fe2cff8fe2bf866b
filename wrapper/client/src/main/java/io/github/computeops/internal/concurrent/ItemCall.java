package io.github.computeops.internal.concurrent;

import io.github.computeops.concurrent.CallOutcome;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The call for one item. */
final class ItemCall<I, T extends @Nullable Object> implements Runnable, Arrival<I, T> {
  private final long index;
  private final I item;
  private final Function<I, T> call;
  private final Consumer<ItemCall<I, T>> over;
  private final Interruptible running = new Interruptible();
  private final CompletableFuture<CallOutcome<I, T>> outcome = new CompletableFuture<>();

  ItemCall(long index, I item, Function<I, T> call, Consumer<ItemCall<I, T>> over) {
    this.index = index;
    this.item = item;
    this.call = call;
    this.over = over;
  }

  @Override
  public void run() {
    try {
      running.run(() -> outcome.complete(made()));
    } catch (Throwable e) {
      outcome.completeExceptionally(e);
    }
    over.accept(this);
  }

  private CallOutcome<I, T> made() {
    try {
      return CallOutcome.succeeded(index, item, call.apply(item));
    } catch (RuntimeException e) {
      return CallOutcome.failed(index, item, e);
    } catch (Exception e) { // Other languages than Java do not declare them.
      return CallOutcome.failed(index, item, new IllegalStateException(e.toString(), e));
    }
  }

  void stop() {
    running.stop();
  }

  /**
   * Waits for the outcome.
   *
   * @throws Error if the call threw it, since that concerns more than a single item
   */
  CallOutcome<I, T> outcome() throws InterruptedException {
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
