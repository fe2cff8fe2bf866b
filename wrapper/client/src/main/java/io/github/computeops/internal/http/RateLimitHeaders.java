package io.github.computeops.internal.http;

import feign.Response;
import java.time.Clock;
import java.util.Map;

/**
 * The service's current rate-limit window, from {@code ratelimit-*} or {@code X-RateLimit-*}
 * headers of a response, or from the field {@code RateLimit}.
 *
 * @param limit requests per window; -1 if the response does not say
 * @param remaining requests left in the window; -1 if the response does not say
 * @param resetMillis until the window ends, rounded by the service to whole seconds, up or down; -1
 *     if the response does not say
 */
public record RateLimitHeaders(long limit, long remaining, long resetMillis) {
  private static final RateLimitHeaders ABSENT = new RateLimitHeaders(-1, -1, -1);

  /** No window lasts longer; a greater number counts from 1970. */
  private static final long LONGEST_SECONDS = 86_400;

  /** Reads the headers of a response. */
  public static RateLimitHeaders of(Response response, Clock clock) {
    Map<String, ?> headers = response.headers();
    if (!headers.containsKey("ratelimit-reset") && !headers.containsKey("x-ratelimit-reset")) {
      return headers.containsKey("ratelimit")
          ? IetfRateLimit.of(response).filter(RateLimitHeaders::isPlausible).orElse(ABSENT)
          : ABSENT;
    }
    long reset = number(response, "reset");
    if (reset > LONGEST_SECONDS) {
      reset -= RetryAfter.sent(response).orElseGet(clock::instant).getEpochSecond();
    }
    return reset < 0 || reset > LONGEST_SECONDS
        ? ABSENT
        : new RateLimitHeaders(
            number(response, "limit"), number(response, "remaining"), reset * 1000);
  }

  private boolean isPlausible() {
    return resetMillis <= LONGEST_SECONDS * 1000;
  }

  private static long number(Response response, String name) {
    return HeaderValue.first(response, "ratelimit-" + name)
        .or(() -> HeaderValue.first(response, "x-ratelimit-" + name))
        .map(value -> HeaderValue.number(value).orElse(-1))
        .orElse(-1L);
  }

  /** Returns the same window, which ends no later than given. */
  public RateLimitHeaders endingWithin(long millis) {
    return resetMillis <= millis ? this : new RateLimitHeaders(limit, remaining, millis);
  }

  /** Tells whether the response says that no request is left in the window. */
  public boolean isSpent() {
    return remaining == 0;
  }
}
