package io.github.computeops.internal.ratelimit;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.computeops.RateLimit;
import io.github.computeops.internal.http.RateLimitHeaders;
import io.github.computeops.internal.http.RetryHint;
import io.github.computeops.internal.time.Time;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.internal.AtomicRateLimiter;
import java.io.IOException;
import java.time.Duration;

/**
 * Holds requests back to what a {@link RateLimit} allows: the ceiling by Resilience4j's limiter,
 * the service's windows by a {@link RateLimitQueue}.
 */
public final class RateLimitingClient implements Client {
  private static final int TOO_MANY_REQUESTS = 429;

  private final Time time;
  private final RateLimiter ceiling;
  private final RateLimitQueue queue;
  private final Duration maxWait;
  private final Client next;

  RateLimitingClient(RateLimit limit, Time time, Client next) {
    this.time = time;
    this.ceiling = limit.hasCeiling() ? ceiling(limit, time) : null;
    this.queue = new RateLimitQueue(limit.maxWait, time);
    this.maxWait = limit.maxWait;
    this.next = next;
  }

  private static RateLimiter ceiling(RateLimit limit, Time time) {
    RateLimiterConfig config =
        RateLimiterConfig.custom()
            .limitForPeriod(limit.calls)
            .limitRefreshPeriod(limit.period)
            .timeoutDuration(limit.maxWait)
            .build();
    return new AtomicRateLimiter("compute-ops", config, time.nanos()::getAsLong);
  }

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    long came = time.millis();
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
      time.sleeper().pause((nanos + 999_999) / 1_000_000);
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
        answered(answer, sent);
      }
    }
  }

  private void answered(Response answer, long sent) {
    long now = time.millis();
    queue.answered(RateLimitHeaders.of(answer, time.clock()), sent, now);
    if (answer.status() == TOO_MANY_REQUESTS) {
      queue.halt(now + RetryHint.after(answer, time.clock()));
    }
  }
}
