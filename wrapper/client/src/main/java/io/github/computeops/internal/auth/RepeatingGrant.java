package io.github.computeops.internal.auth;

import io.github.computeops.error.AuthenticationException;
import io.github.computeops.internal.retry.Backoff;
import io.github.computeops.internal.retry.NextAttempt;
import io.github.computeops.internal.retry.RetryBudget;
import io.github.computeops.internal.retry.RetryRule;
import io.github.computeops.internal.time.Time;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * Asks again if the token endpoint is down or throttles the client: four times in all, after half a
 * second, one and two, each shortened by up to half at random, or after the wait of {@code
 * Retry-After}. Starts no attempt later than thirty seconds after the first.
 */
final class RepeatingGrant implements Grant {
  private static final Backoff BACKOFF =
      new Backoff(Duration.ofMillis(500), Duration.ofSeconds(2), 0.5);

  private final Grant grant;
  private final RetryRule rule;
  private final Time time;

  RepeatingGrant(Grant grant, Time time) {
    this.grant = grant;
    this.rule = new RetryRule(4, Duration.ofSeconds(30), BACKOFF, time);
    this.time = time;
  }

  @Override
  public Token token() throws InterruptedException {
    RetryBudget budget = rule.begin();
    while (true) {
      try {
        return grant.token();
      } catch (AuthenticationException e) {
        time.sleeper().sleep(wait(e, budget));
      }
    }
  }

  private static Duration wait(AuthenticationException failure, RetryBudget budget) {
    if (!failure.isRetryable()) {
      throw failure;
    }
    NextAttempt next =
        budget.next(
            failure
                .retryAfter()
                .map(wait -> OptionalLong.of(wait.toMillis()))
                .orElseGet(OptionalLong::empty));
    if (!next.isDue()) {
      throw failure;
    }
    return Duration.ofMillis(next.millis());
  }
}
