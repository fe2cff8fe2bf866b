package io.github.computeops.listener;

/**
 * Is told of each try of each call, for metrics and traces.
 *
 * <p>Called on the thread of the call, after the headers of the answer came and before its body is
 * read; so it must be quick and thread-safe. What it throws ends the call.
 *
 * <pre>{@code
 * ComputeOps.builder().listener(attempt ->
 *     counters.increment(attempt.operation(), attempt.status()))
 * }</pre>
 */
@FunctionalInterface
public interface AttemptListener {
  /**
   * A try ended.
   *
   * @param attempt what was sent, and what came of it
   */
  void ended(Attempt attempt);
}
