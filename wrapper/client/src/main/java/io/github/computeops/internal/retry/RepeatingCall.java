package io.github.computeops.internal.retry;

import io.github.computeops.internal.http.CallContext;
import io.github.computeops.internal.retry.AttemptResult.Broken;
import io.github.computeops.internal.retry.AttemptResult.Failure;
import io.github.computeops.internal.time.Time;
import io.github.computeops.internal.time.WaitEnded;
import java.util.Optional;
import java.util.function.Function;

/**
 * Repeats the attempts of a call until one succeeds, fails for good, or is the last one allowed.
 *
 * <p>The only loop over attempts of a call. An attempt lasts to the end of the response's body, so
 * a body that breaks off is repeated like a connection that does. An attempt that made progress
 * begins the count anew. Thread-safe.
 */
public final class RepeatingCall {
  private final RetryRule rule;
  private final Time time;

  public RepeatingCall(RetryRule rule, Time time) {
    this.rule = rule;
    this.time = time;
  }

  /**
   * Makes a call.
   *
   * @param first the context of its first attempt
   * @param attempt makes one attempt
   */
  public CallResult make(CallContext first, Function<CallContext, AttemptResult> attempt) {
    RetryBudget budget = rule.begin();
    for (CallContext context = first; ; context = context.next()) {
      AttemptResult result = attempt.apply(context);
      budget = result instanceof Broken broken && broken.progressed() ? rule.begin() : budget;
      Optional<CallResult> end =
          result instanceof Failure failure
              ? endOrPause(FailedAttempt.of(failure, time.clock()), context, budget)
              : Optional.of(new CallResult(result, context.attempt(), "", false));
      if (end.isPresent()) {
        return end.get();
      }
    }
  }

  private Optional<CallResult> endOrPause(
      FailedAttempt failed, CallContext context, RetryBudget budget) {
    NextAttempt next =
        context.settings().retried() && failed.isRepeatable()
            ? budget.next(failed.hint().millis())
            : NextAttempt.NONE;
    if (!next.isDue()) {
      return Optional.of(failed.asLast(context.attempt(), next.reason()));
    }
    try {
      time.sleeper().pause(next.millis());
      return Optional.empty();
    } catch (WaitEnded e) {
      Broken ended = new Broken(failed.failure().request(), e);
      return Optional.of(new CallResult(ended, context.attempt(), "", false));
    }
  }
}
