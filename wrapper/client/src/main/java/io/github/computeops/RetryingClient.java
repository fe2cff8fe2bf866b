package io.github.computeops;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.util.function.DoubleSupplier;

/**
 * Sends a request again where a {@link RetryPolicy} says so.
 *
 * <p>Resilience4j counts the attempts and decides; its asynchronous course is used because that one
 * returns the wait instead of sleeping.
 */
final class RetryingClient implements Client {
  private final Retry retry;
  private final long totalMillis;
  private final Time time;
  private final Client next;

  RetryingClient(RetryPolicy policy, Time time, Client next) {
    this.retry = Retry.of("compute-ops", config(policy, time.random()));
    this.totalMillis = policy.totalTime().toMillis();
    this.time = time;
    this.next = next;
  }

  private static RetryConfig config(RetryPolicy policy, DoubleSupplier random) {
    return RetryConfig.<RetryOutcome>custom()
        .maxAttempts(policy.maxAttempts())
        .retryOnResult(RetryOutcome::repeatable)
        .intervalBiFunction(
            (Integer attempt, Either<Throwable, RetryOutcome> outcome) ->
                outcome.get().millis(policy, attempt, random.getAsDouble()))
        .build();
  }

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    CallScope scope = CallScope.of(options);
    long start = time.millis();
    RetryOutcome outcome = tried(request, scope);
    if (scope.options().retried() && outcome.repeatable()) {
      outcome = repeated(request, scope, start, outcome);
    }
    if (outcome.verdict() == RetryVerdict.UNKNOWN) {
      scope.outcomeIsUnknown();
    }
    return outcome.end();
  }

  private RetryOutcome repeated(Request request, CallScope scope, long start, RetryOutcome first)
      throws IOException {
    Retry.AsyncContext<RetryOutcome> course = retry.asyncContext();
    RetryOutcome outcome = first;
    long wait = course.onResult(outcome);
    while (wait >= 0 && inTime(wait, start, outcome, scope)) {
      outcome.discard();
      time.sleeper().pause(wait);
      outcome = tried(request, scope);
      wait = course.onResult(outcome);
    }
    return outcome;
  }

  private RetryOutcome tried(Request request, CallScope scope) {
    scope.attempt();
    try {
      return RetryOutcome.of(request, next.execute(request, scope), time.clock());
    } catch (IOException e) {
      return RetryOutcome.of(request, e);
    }
  }

  private boolean inTime(long wait, long start, RetryOutcome outcome, CallScope scope) {
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
