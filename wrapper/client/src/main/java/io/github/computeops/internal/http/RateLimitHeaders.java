package io.github.computeops.internal.http;

import feign.Response;
import java.time.Clock;
import java.util.Map;

/**
 * What an answer says about the service's current window: in {@code ratelimit-*} headers, in any
 * case, or in {@code X-RateLimit-*} headers.
 *
 * @param limit requests per window; -1 where it is not said
 * @param remaining requests left in the window; -1 where it is not said
 * @param resetMillis until the window ends, rounded by the service to whole seconds, up or down; -1
 *     where it is not said
 */
public record RateLimitHeaders(long limit, long remaining, long resetMillis) {
  static final RateLimitHeaders SILENT = new RateLimitHeaders(-1, -1, -1);

  /** No window lasts longer; a greater number counts from 1970. */
  private static final long LONGEST_SECONDS = 86_400;

  static RateLimitHeaders of(Response answer, Clock clock) {
    Map<String, ?> headers = answer.headers();
    if (!headers.containsKey("ratelimit-reset") && !headers.containsKey("x-ratelimit-reset")) {
      return SILENT;
    }
    long reset = number(answer, "reset");
    if (reset > LONGEST_SECONDS) {
      reset -= RetryHint.sent(answer).orElseGet(clock::instant).getEpochSecond();
    }
    return reset < 0 || reset > LONGEST_SECONDS
        ? SILENT
        : new RateLimitHeaders(number(answer, "limit"), number(answer, "remaining"), reset * 1000);
  }

  private static long number(Response answer, String what) {
    return HeaderValue.first(answer, "ratelimit-" + what)
        .or(() -> HeaderValue.first(answer, "x-ratelimit-" + what))
        .map(HeaderValue::number)
        .orElse(-1L);
  }

  boolean spent() {
    return remaining == 0;
  }
}
