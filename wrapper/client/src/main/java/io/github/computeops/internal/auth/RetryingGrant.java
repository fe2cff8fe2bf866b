package io.github.computeops.internal.auth;

import io.github.computeops.error.AuthenticationException;
import io.github.computeops.internal.time.Moment;
import io.github.computeops.internal.time.Time;
import java.time.Duration;

/**
 * Asks again where the issuer is down or throttles: four times in all, after half a second, one and
 * two, each shortened by up to half at random, or after what {@code Retry-After} says.
 *
 * <p>Begins no attempt later than thirty seconds after the first.
 */
public record RetryingGrant(Grant grant, Time time) implements Grant {
  private static final int ATTEMPTS = 4;
  private static final Duration LAST_START = Duration.ofSeconds(30);
  private static final long FIRST_MILLIS = 500;

  @Override
  public Token token() throws InterruptedException {
    Moment start = time.now();
    for (int attempt = 1; ; attempt++) {
      try {
        return grant.token();
      } catch (AuthenticationException e) {
        Duration wait = wait(e, attempt);
        Duration spent = time.now().since(start);
        if (!e.isRetryable() || attempt == ATTEMPTS || spent.plus(wait).compareTo(LAST_START) > 0) {
          throw e;
        }
        time.sleeper().sleep(wait);
      }
    }
  }

  private Duration wait(AuthenticationException e, int attempt) {
    double share = 0.5 + time.random().getAsDouble() / 2;
    long millis = Math.round((FIRST_MILLIS << (attempt - 1)) * share);
    return e.retryAfter().orElseGet(() -> Duration.ofMillis(millis));
  }
}
