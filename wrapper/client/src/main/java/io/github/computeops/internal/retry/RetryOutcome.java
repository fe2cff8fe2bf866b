package io.github.computeops.internal.retry;

import feign.Request;
import feign.Response;
import io.github.computeops.RetryPolicy;
import io.github.computeops.internal.http.RetryHint;
import java.io.IOException;
import java.time.Clock;

/** What one try of a call ended with: an answer, or a failure. */
public record RetryOutcome(
    Response answer, IOException failure, RetryVerdict verdict, RetryHint hint) {
  private static final RetryHint SILENCE = new RetryHint(RetryHint.NONE, false);

  static RetryOutcome of(Request request, Response answer, Clock clock) {
    if (RetryVerdict.of(request, answer, true) == RetryVerdict.FINAL) {
      return new RetryOutcome(answer, null, RetryVerdict.FINAL, SILENCE);
    }
    RetryHint hint = RetryHint.of(answer, clock);
    return new RetryOutcome(answer, null, RetryVerdict.of(request, answer, hint.refused()), hint);
  }

  static RetryOutcome of(Request request, IOException failure) {
    return new RetryOutcome(null, failure, RetryVerdict.of(request, failure), SILENCE);
  }

  boolean repeatable() {
    return verdict == RetryVerdict.REPEAT;
  }

  long millis(RetryPolicy policy, int attempt, double random) {
    return hint.millis() == RetryHint.NONE ? policy.backoff(attempt, random) : hint.millis();
  }

  /** Lets go of an answer that nobody will read. */
  void discard() {
    if (answer != null) {
      answer.close();
    }
  }

  /** Ends the call with this. */
  Response end() throws IOException {
    if (failure != null) {
      throw failure;
    }
    return answer;
  }
}
