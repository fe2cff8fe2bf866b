package io.github.computeops.concurrent;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of the call for one item: it returned a value, or threw an exception.
 *
 * <pre>{@code
 * for (CallOutcome<String, ServerV1> outcome : com.callEach(ids, (view, id) -> view.serversV1().get(id))) {
 *   if (outcome.isSuccess()) {
 *     print(outcome.orThrow());
 *   } else {
 *     System.err.println(outcome.item() + ": " + outcome.failure().get().getMessage());
 *   }
 * }
 * }</pre>
 *
 * <p>Immutable, and thread-safe if item and value are.
 *
 * @param <I> an item
 * @param <T> what the call returns
 */
public final class CallOutcome<I, T extends @Nullable Object> {
  private final long index;
  private final I item;
  private final T value;
  private final @Nullable RuntimeException failure;

  private CallOutcome(long index, I item, T value, @Nullable RuntimeException failure) {
    this.index = index;
    this.item = item;
    this.value = value;
    this.failure = failure;
  }

  /**
   * Makes the outcome of a call that returned. The client does so for its own; a test may do so
   * too.
   *
   * @param index the number of items before this one
   * @param item what the call was made for
   * @param value what it returned
   * @param <I> an item
   * @param <T> what the call returns
   * @return the outcome
   */
  public static <I, T extends @Nullable Object> CallOutcome<I, T> succeeded(
      long index, I item, T value) {
    return new CallOutcome<>(index, item, value, null);
  }

  /**
   * Makes the outcome of a call that threw. The client does so for its own; a test may do so too.
   *
   * @param index the number of items before this one
   * @param item what the call was made for
   * @param failure what it threw
   * @param <I> an item
   * @param <T> what the call returns
   * @return the outcome
   */
  public static <I, T extends @Nullable Object> CallOutcome<I, T> failed(
      long index, I item, RuntimeException failure) {
    Objects.requireNonNull(failure, "failure");
    return new CallOutcome<>(index, item, none(), failure);
  }

  /** The value of a failure, which nobody gets to see. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T extends @Nullable Object> T none() {
    return null;
  }

  /** {@return the number of items before this one} */
  public long index() {
    return index;
  }

  /** {@return what the call was made for} */
  public I item() {
    return item;
  }

  /** {@return whether the call returned} */
  public boolean isSuccess() {
    return failure == null;
  }

  /**
   * Returns what the call threw.
   *
   * @return usually a {@link io.github.computeops.failure.ComputeOpsException}; empty if the call
   *     returned
   */
  public Optional<RuntimeException> failure() {
    return Optional.ofNullable(failure);
  }

  /**
   * Returns what the call returned, or throws what it threw.
   *
   * @return the value; null if the call returns nothing
   * @throws RuntimeException what the call threw, with the stack trace of the thread that made it
   */
  public T orThrow() {
    if (failure != null) {
      throw failure;
    }
    return value;
  }

  /** {@return the item, and whether its call returned or what it threw} */
  @Override
  public String toString() {
    return item + (failure == null ? " succeeded" : " failed: " + failure);
  }
}
