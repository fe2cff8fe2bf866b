package io.github.computeops.internal.retry;

import io.github.computeops.internal.time.Time;
import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * How often and how long failed work is repeated. Thread-safe.
 *
 * <p>Resilience4j counts the attempts and computes the wait; its asynchronous form is used because
 * it returns the wait instead of sleeping.
 */
public final class RetryRule {
  private final Retry retry;
  private final long maxMillis;
  private final Time time;

  public RetryRule(int maxAttempts, Duration maxDuration, Backoff backoff, Time time) {
    this.retry = Retry.of("compute-ops", config(maxAttempts, backoff, time));
    this.maxMillis = maxDuration.toMillis();
    this.time = time;
  }

  private static RetryConfig config(int maxAttempts, Backoff backoff, Time time) {
    return RetryConfig.<OptionalLong>custom()
        .maxAttempts(maxAttempts)
        .retryOnResult(asked -> true)
        .intervalBiFunction(
            (Integer attempt, Either<Throwable, OptionalLong> asked) ->
                asked.get().orElseGet(() -> backoff.millis(attempt, time.random().getAsDouble())))
        .build();
  }

  /** Starts to count attempts and time. */
  public RetryBudget begin() {
    return new RetryBudget(retry, maxMillis, time);
  }
}
