package io.github.computeops.internal.concurrent;

import io.github.computeops.concurrent.CallOutcome;
import io.github.computeops.concurrent.CallProgress;
import io.github.computeops.error.WaitEndedException;
import io.github.computeops.internal.time.ClientClosed;
import io.github.computeops.internal.time.ClockReading;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Waits for outcomes. An interrupt ends the calls but not the wait for those that were begun, which
 * end soon, since what was called has to be known. Belongs to one thread, except for {@link
 * #close}.
 */
final class OutcomeIterator<I, T extends @Nullable Object>
    implements Iterator<CallOutcome<I, T>>, AutoCloseable {
  private final BegunCalls<I, T> calls;
  private final CallPlan<I, T> plan;
  private final Consumer<? super CallProgress> listener;
  private final ClockReading start;
  private @Nullable CallOutcome<I, T> next;
  private Arrival.@Nullable End<I, T> end;
  private long returned;
  private long failed;

  OutcomeIterator(
      CallPlan<I, T> plan, BegunCalls<I, T> calls, Consumer<? super CallProgress> listener) {
    this.plan = plan;
    this.calls = calls;
    this.listener = listener;
    this.start = plan.time().now();
  }

  @Override
  public boolean hasNext() {
    return peek() != null;
  }

  private @Nullable CallOutcome<I, T> peek() {
    calls.readOn();
    while (next == null && (end == null || returned < end.begun())) {
      arrived(waitFor(calls::arrival));
    }
    if (next == null && end != null && end.reason() != null) {
      throw thrown(end.reason());
    }
    return next;
  }

  private void arrived(Arrival<I, T> arrival) {
    if (arrival instanceof Arrival.End<I, T> last) {
      end = last;
    } else {
      returned++;
      next = waitFor(((ItemCall<I, T>) arrival)::outcome);
      failed += next.isSuccess() ? 0 : 1;
      calls.returned();
      listener.accept(progress());
    }
  }

  @Override
  public CallOutcome<I, T> next() {
    CallOutcome<I, T> outcome = peek();
    if (outcome == null) {
      throw new NoSuchElementException("There are no more items; ask hasNext() first.");
    }
    next = null;
    return outcome;
  }

  CallProgress progress() {
    return CallProgress.of(returned, failed, plan.total(), plan.time().now().since(start));
  }

  private <R> R waitFor(Interruptibly<R> wait) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return wait.result();
        } catch (InterruptedException e) {
          interrupted = true;
          calls.stop(e);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private RuntimeException thrown(Throwable reason) {
    if (reason instanceof Error error) {
      throw error;
    }
    if (reason instanceof InterruptedException) {
      return ended("the thread was interrupted", reason);
    }
    if (reason instanceof ClientClosed) {
      return ended("the client was closed", reason);
    }
    return reason instanceof RuntimeException exception
        ? exception
        : new IllegalStateException(reason);
  }

  private WaitEndedException ended(String why, Throwable reason) {
    return new WaitEndedException(
        "The calls ended after %d items, since %s; no others were called.".formatted(returned, why),
        reason);
  }

  /** Ends the calls; outcomes of those under way can still be read. */
  @Override
  public void close() {
    calls.stop(null);
  }

  /** A wait that an interrupt ends. */
  private interface Interruptibly<R> {
    R result() throws InterruptedException;
  }
}
