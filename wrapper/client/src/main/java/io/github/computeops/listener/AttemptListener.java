package io.github.computeops.listener;

/**
 * Is told of each attempt of each call, for metrics and traces.
 *
 * <p>It runs on the thread of the call, after the headers of the response came and before its body
 * is read, so it must be quick and thread-safe. What it throws ends the call.
 *
 * <pre>{@code
 * ComputeOps.builder().listener(attempt ->
 *     counters.increment(attempt.operation(), attempt.status().orElse(0)))
 * }</pre>
 */
@FunctionalInterface
public interface AttemptListener {
  /**
   * Receives an attempt that ended.
   *
   * @param attempt what was sent, and what came back
   */
  void onAttempt(Attempt attempt);
}
