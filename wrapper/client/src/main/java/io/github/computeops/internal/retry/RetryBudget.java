package io.github.computeops.internal.retry;

import io.github.computeops.internal.time.Time;
import io.github.resilience4j.retry.Retry;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The attempts and the time that one call may use. Used by one thread. */
public final class RetryBudget {
  private final Supplier<Retry> retry;
  private final long maxMillis;
  private final Time time;
  private final long start;
  private Retry.@Nullable AsyncContext<OptionalLong> attempts;

  RetryBudget(Supplier<Retry> retry, long maxMillis, Time time) {
    this.retry = retry;
    this.maxMillis = maxMillis;
    this.time = time;
    this.start = time.millis();
  }

  /**
   * Decides on another attempt after one failed.
   *
   * @param asked how many milliseconds the service asks to wait, if it does
   */
  public NextAttempt next(OptionalLong asked) {
    if (attempts == null) {
      attempts = retry.get().asyncContext();
    }
    long wait = attempts.onResult(asked);
    long left = Math.max(0, maxMillis - (time.millis() - start));
    if (wait < 0) {
      return NextAttempt.NONE;
    }
    return wait <= left ? NextAttempt.after(wait) : tooLate(asked.isPresent(), wait, left);
  }

  private static NextAttempt tooLate(boolean asked, long wait, long left) {
    return NextAttempt.none(
        "%s %s s, more than the %s s left for another attempt"
            .formatted(
                asked ? "the service asks to wait" : "the next attempt is due in",
                seconds(wait),
                Math.min(seconds(left), seconds(wait) - 1)));
  }

  private static long seconds(long millis) {
    return (millis + 999) / 1000;
  }
}
