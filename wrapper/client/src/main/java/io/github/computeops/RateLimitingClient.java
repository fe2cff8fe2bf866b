package io.github.computeops;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.internal.AtomicRateLimiter;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * Holds requests back to what a {@link RateLimit} allows: the ceiling by Resilience4j's limiter,
 * the service's windows by a {@link RateLimitQueue}.
 */
final class RateLimitingClient implements Client {
  private static final int TOO_MANY_REQUESTS = 429;

  private final RateLimitTime time;
  private final RateLimiter ceiling;
  private final RateLimitQueue queue;
  private final Duration maxWait;
  private final Clock clock;
  private final Sleeper sleeper;
  private final Client next;

  RateLimitingClient(RateLimit limit, Clock clock, Sleeper sleeper, Client next) {
    this.time = new RateLimitTime(clock);
    this.ceiling = limit.hasCeiling() ? ceiling(limit, time) : null;
    this.queue = new RateLimitQueue(limit.maxWait, time, sleeper);
    this.maxWait = limit.maxWait;
    this.clock = clock;
    this.sleeper = sleeper;
    this.next = next;
  }

  private static RateLimiter ceiling(RateLimit limit, RateLimitTime time) {
    RateLimiterConfig config =
        RateLimiterConfig.custom()
            .limitForPeriod(limit.calls)
            .limitRefreshPeriod(limit.period)
            .timeoutDuration(limit.maxWait)
            .build();
    return new AtomicRateLimiter(
        "compute-ops", config, () -> TimeUnit.MILLISECONDS.toNanos(time.now()));
  }

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    long came = time.now();
    if (ceiling != null) {
      waitForCeiling();
    }
    return sent(request, options, queue.enter(came));
  }

  private void waitForCeiling() throws IOException {
    long nanos = ceiling.reservePermission();
    if (nanos < 0) {
      throw new RateLimitWaitExceeded("the client's own ceiling for", maxWait);
    }
    if (nanos > 0) {
      sleeper.pause((nanos + 999_999) / 1_000_000);
    }
  }

  private Response sent(Request request, Request.Options options, long sent) throws IOException {
    Response answer = null;
    try {
      answer = next.execute(request, options);
      return answer;
    } finally {
      if (answer == null) {
        queue.failed();
      } else {
        answered(answer, sent, clock.instant());
      }
    }
  }

  private void answered(Response answer, long sent, Instant date) {
    long now = time.now();
    queue.answered(RateLimitHeaders.of(answer, date).orElse(RateLimitHeaders.SILENT), sent, now);
    if (answer.status() == TOO_MANY_REQUESTS) {
      queue.halt(now + RetryHint.after(answer, date));
    }
  }
}
