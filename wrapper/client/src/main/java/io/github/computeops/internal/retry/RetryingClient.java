package io.github.computeops.internal.retry;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.computeops.RetryPolicy;
import io.github.computeops.internal.call.CallScope;
import io.github.computeops.internal.time.Time;
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
public final class RetryingClient implements Client {
  private final Retry retry;
  private final long totalMillis;
  private final Time time;
  private final Client next;

  RetryingClient(RetryPolicy policy, Time time, Client next) {
    this.retry = Retry.of("compute-ops", config(policy, time.random()));
    this.totalMillis = policy.maxDuration().toMillis();
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
    RetryCourse course = scope.course(() -> new RetryCourse(retry, totalMillis, time));
    RetryOutcome outcome = tried(request, scope);
    while (course.goesOn(outcome, scope)) {
      outcome = tried(request, scope);
    }
    if (outcome.verdict() == RetryVerdict.UNKNOWN) {
      scope.outcomeIsUnknown();
    }
    return outcome.end();
  }

  private RetryOutcome tried(Request request, CallScope scope) {
    scope.attempt();
    try {
      return RetryOutcome.of(request, next.execute(request, scope), time.clock());
    } catch (IOException e) {
      return RetryOutcome.of(request, e);
    }
  }
}
