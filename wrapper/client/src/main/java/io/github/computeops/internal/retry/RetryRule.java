package io.github.computeops.internal.retry;

import io.github.computeops.internal.time.Time;
import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How often and how long failed work is repeated. Thread-safe.
 *
 * <p>Resilience4j counts the attempts and computes the wait; its asynchronous form is used because
 * it returns the wait instead of sleeping.
 */
public final class RetryRule {
  private final Supplier<RetryConfig> config;
  private final long maxMillis;
  private final Time time;
  private volatile @Nullable Retry retry;

  public RetryRule(int maxAttempts, Duration maxDuration, Backoff backoff, Time time) {
    this.config = () -> config(maxAttempts, backoff, time);
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
    return new RetryBudget(this::retry, maxMillis, time);
  }

  /** Made at the first failure, since a program that starts has none. All are alike. */
  private Retry retry() {
    Retry made = retry == null ? Retry.of("compute-ops", config.get()) : retry;
    retry = made;
    return made;
  }
}
