package io.github.computeops.internal.concurrent;

import io.github.computeops.concurrent.CallOutcome;
import io.github.computeops.concurrent.CallProgress;
import io.github.computeops.concurrent.ConcurrentCalls;
import io.github.computeops.internal.check.Require;
import io.github.computeops.internal.thread.CallThreads;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The calls of a plan, and how they are made. */
public final class EachCalls<I, T extends @Nullable Object> implements ConcurrentCalls<I, T> {
  private static final int DEFAULT = 8;
  private static final int MOST = 10_000;

  private final CallPlan<I, T> plan;
  private final int most;
  private final boolean ordered;
  private final Consumer<? super CallProgress> listener;

  private EachCalls(
      CallPlan<I, T> plan, int most, boolean ordered, Consumer<? super CallProgress> listener) {
    this.plan = plan;
    this.most = most;
    this.ordered = ordered;
    this.listener = listener;
  }

  /** Makes the calls of a plan with the defaults. */
  public static <I, T extends @Nullable Object> EachCalls<I, T> of(CallPlan<I, T> plan) {
    return new EachCalls<>(plan, DEFAULT, true, progress -> {});
  }

  @Override
  public ConcurrentCalls<I, T> concurrency(int given) {
    if (given < 1 || given > MOST) {
      throw new IllegalArgumentException(
          "The concurrency is " + given + " calls; give 1 to 10,000, such as 64.");
    }
    return new EachCalls<>(plan, given, ordered, listener);
  }

  @Override
  public ConcurrentCalls<I, T> unordered() {
    return new EachCalls<>(plan, most, false, listener);
  }

  @Override
  public ConcurrentCalls<I, T> progress(Consumer<? super CallProgress> given) {
    return new EachCalls<>(plan, most, ordered, Require.setting("listener", given));
  }

  @Override
  public Iterator<CallOutcome<I, T>> iterator() {
    return outcomes();
  }

  private OutcomeIterator<I, T> outcomes() {
    plan.checkOpen().run();
    return new OutcomeIterator<>(plan, new BegunCalls<>(plan, most, ordered), listener);
  }

  @Override
  public Stream<CallOutcome<I, T>> stream() {
    OutcomeIterator<I, T> outcomes = outcomes();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(outcomes, ordered ? Spliterator.ORDERED : 0), false)
        .onClose(outcomes::close);
  }

  @Override
  public void forEach(Consumer<? super CallOutcome<I, T>> each) {
    give(outcomes(), Require.present("function", each));
  }

  private CallProgress give(
      OutcomeIterator<I, T> outcomes, Consumer<? super CallOutcome<I, T>> each) {
    try (outcomes) {
      outcomes.forEachRemaining(each);
      return outcomes.progress();
    }
  }

  @Override
  public CompletableFuture<CallProgress> forEachAsync(Consumer<? super CallOutcome<I, T>> each) {
    Require.present("function", each);
    OutcomeIterator<I, T> outcomes = outcomes();
    CompletableFuture<CallProgress> whole = new CompletableFuture<>();
    whole.whenComplete((progress, failure) -> outcomes.close());
    CallThreads.upTo(1, BegunCalls.THREAD)
        .execute(CarriedContext.in(() -> complete(whole, outcomes, each)));
    return whole;
  }

  private void complete(
      CompletableFuture<CallProgress> whole,
      OutcomeIterator<I, T> outcomes,
      Consumer<? super CallOutcome<I, T>> each) {
    try {
      whole.complete(give(outcomes, each));
    } catch (Throwable e) {
      whole.completeExceptionally(e);
    }
  }
}
