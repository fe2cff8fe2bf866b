package io.github.computeops.listener;

/**
 * Is told of each attempt of each call, and, if it likes, of the call as a whole: for metrics and
 * traces.
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

  /**
   * Is told that a call starts, before anything is sent. Override it to be told more of each call
   * than its attempts.
   *
   * @param call which operation is called
   * @return is told what happens during this call, {@link CallListener#NONE} if that is of no
   *     interest; by default, hands each attempt that ended to {@link #onAttempt}
   */
  default CallListener onCall(Call call) {
    return new CallListener() {
      @Override
      public void attemptEnded(Attempt attempt) {
        onAttempt(attempt);
      }
    };
  }

  /**
   * Returns a listener that tells this one first and then another. At the end of an attempt or of a
   * call it tells the other one first, so that what was opened last is closed first.
   *
   * @param next told after this one
   * @return both as one
   */
  default AttemptListener andThen(AttemptListener next) {
    return new BothListeners(this, next);
  }
}
