package io.github.computeops.concurrent;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One call for each of many items, several at a time. Iterating it makes the calls, and returns
 * what became of each.
 *
 * <pre>{@code
 * ConcurrentCalls<String, ServerV1> calls =
 *     com.callEach(ids, (view, id) -> view.serversV1().get(id)).concurrency(64);
 * for (CallOutcome<String, ServerV1> outcome : calls) {
 *   System.out.println(outcome);
 * }
 * }</pre>
 *
 * <p>A call that fails is the outcome of its item and stops no other. Outcomes are returned in the
 * order of the items, unless {@link #unordered()}. The calls go through the client as any other,
 * with its retries, its rate limit and its connections: if the service asks all to wait, all wait.
 *
 * <p>Items are read as they are needed, in one thread at a time, so that there may be any number of
 * them, even without end: as many as the concurrency are called or wait to be returned. What the
 * items themselves throw is thrown after the outcomes of those before.
 *
 * <p><b>Each call that is begun has an outcome.</b> If the iterating thread is interrupted, or the
 * client closed, no further item is called, calls under way are interrupted, and their outcomes are
 * returned; then a {@link io.github.computeops.error.WaitEndedException} is thrown. So it is known
 * what was called, and the rest can be called later: in order, that is what comes after as many
 * items as were returned. A loop that is left forgets the outcomes of calls under way, which end by
 * themselves; {@link #forEach} and a stream in a {@code try} statement interrupt them.
 *
 * <p>Calls are made by virtual threads if the JVM has them (21 or newer), else by as many daemon
 * threads as the concurrency, which end a second after the last call. The logging context (MDC) of
 * the iterating thread goes with them, as does all that Micrometer's context propagation knows if
 * the program has it.
 *
 * <p>Immutable and thread-safe; each iteration makes all calls anew, and its iterator belongs to
 * one thread. A new version may add methods.
 *
 * @param <I> an item
 * @param <T> what a call returns
 */
public interface ConcurrentCalls<I, T extends @Nullable Object>
    extends Iterable<CallOutcome<I, T>> {
  /**
   * Sets how many calls are made at the same time.
   *
   * @param most 1 to 10,000; 8 by default. More than the client has connections (256 by default)
   *     wait for one.
   * @return the calls
   * @throws IllegalArgumentException if it is out of range
   */
  ConcurrentCalls<I, T> concurrency(int most);

  /**
   * Returns outcomes as they come, so that a slow call holds up no others.
   *
   * @return the calls
   */
  ConcurrentCalls<I, T> unordered();

  /**
   * Sets what is told of the progress.
   *
   * @param listener is told of each outcome before it is returned, in the iterating thread
   * @return the calls
   * @throws IllegalArgumentException if it is null
   */
  ConcurrentCalls<I, T> progress(Consumer<? super CallProgress> listener);

  /**
   * Returns the outcomes as a stream. Calls begin with its terminal operation.
   *
   * @return a sequential stream; closing it interrupts the calls under way
   */
  Stream<CallOutcome<I, T>> stream();

  /**
   * Makes all calls, and gives what became of each to a function, in this thread.
   *
   * @param each if it throws, the calls under way are interrupted
   * @throws io.github.computeops.error.WaitEndedException if the thread was interrupted or the
   *     client closed: all that was called has been given
   */
  @Override
  void forEach(Consumer<? super CallOutcome<I, T>> each);

  /**
   * Makes all calls, and gives what became of each to a function, in another thread.
   *
   * @param each is called by one thread; if it throws, the calls under way are interrupted
   * @return completes with the whole when all outcomes were given, or with what {@link #forEach}
   *     throws. Cancelling it ends the calls; outcomes of those under way are still given.
   */
  CompletableFuture<CallProgress> forEachAsync(Consumer<? super CallOutcome<I, T>> each);
}
