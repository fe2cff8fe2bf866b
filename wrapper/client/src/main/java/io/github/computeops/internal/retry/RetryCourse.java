package io.github.computeops.internal.retry;

import io.github.computeops.internal.call.CallScope;
import io.github.computeops.internal.http.RetryHint;
import io.github.computeops.internal.time.Time;
import io.github.resilience4j.retry.Retry;
import java.io.IOException;

/**
 * The tries of one call: how many there were, and whether and when there is another. Used by one
 * thread.
 */
public final class RetryCourse {
  private final Retry.AsyncContext<RetryOutcome> tries;
  private final long totalMillis;
  private final Time time;
  private final long start;

  RetryCourse(Retry retry, long totalMillis, Time time) {
    this.tries = retry.asyncContext();
    this.totalMillis = totalMillis;
    this.time = time;
    this.start = time.millis();
  }

  /**
   * Waits until the call is due again.
   *
   * @return false where this outcome is the last
   */
  boolean goesOn(RetryOutcome outcome, CallScope scope) throws IOException {
    if (!scope.options().retried() || !outcome.repeatable()) {
      return false;
    }
    long wait = tries.onResult(outcome);
    if (wait < 0 || !inTime(wait, outcome, scope)) {
      return false;
    }
    outcome.discard();
    time.sleeper().pause(wait);
    return true;
  }

  private boolean inTime(long wait, RetryOutcome outcome, CallScope scope) {
    long left = Math.max(0, totalMillis - (time.millis() - start));
    if (wait > left) {
      boolean asked = outcome.hint().millis() != RetryHint.NONE;
      scope.note(
          "%s %s s, more than the %s s left for trying again"
              .formatted(
                  asked ? "the service asks to wait" : "the next try is due in",
                  seconds(wait),
                  Math.min(seconds(left), seconds(wait) - 1)));
    }
    return wait <= left;
  }

  private static long seconds(long millis) {
    return (millis + 999) / 1000;
  }
}
