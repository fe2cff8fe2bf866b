package io.github.computeops.internal.retry;

import feign.Response;
import io.github.computeops.internal.retry.AttemptResult.Broken;
import io.github.computeops.internal.retry.AttemptResult.ErrorStatus;
import io.github.computeops.internal.retry.AttemptResult.Failure;
import java.time.Clock;

/** A failed attempt, and what it means for the next one. */
record FailedAttempt(Failure failure, RetryVerdict verdict, RetryHint hint) {
  static FailedAttempt of(Failure failure, Clock clock) {
    return failure instanceof ErrorStatus error
        ? of(error, error.response(), clock)
        : of((Broken) failure);
  }

  private static FailedAttempt of(ErrorStatus error, Response response, Clock clock) {
    if (!RetryVerdict.canRepeat(response.status())) {
      return new FailedAttempt(error, RetryVerdict.FINAL, RetryHint.NONE);
    }
    RetryHint hint = RetryHint.of(response, clock);
    return new FailedAttempt(error, RetryVerdict.of(response, hint.rejected()), hint);
  }

  private static FailedAttempt of(Broken broken) {
    RetryVerdict verdict = RetryVerdict.of(broken.request(), broken.cause());
    return new FailedAttempt(broken, verdict, RetryHint.NONE);
  }

  /** Tells whether the same request may be sent again by this thread. */
  boolean isRepeatable() {
    boolean interrupted = failure instanceof Broken && Thread.currentThread().isInterrupted();
    return verdict == RetryVerdict.REPEAT && !interrupted;
  }

  CallResult asLast(int attempts, String reason) {
    return new CallResult(failure, attempts, reason, verdict == RetryVerdict.UNKNOWN);
  }
}
