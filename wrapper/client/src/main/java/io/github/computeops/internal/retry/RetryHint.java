package io.github.computeops.internal.retry;

import feign.Response;
import io.github.computeops.internal.http.ErrorBody;
import io.github.computeops.internal.http.HeaderValue;
import io.github.computeops.internal.http.RateLimitHeaders;
import io.github.computeops.internal.http.RetryAfter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What an error response says about sending its request again.
 *
 * @param millis how long to wait, if it says so
 * @param rejected whether it says that the request was rejected rather than acted on
 */
record RetryHint(OptionalLong millis, boolean rejected) {
  static final RetryHint NONE = new RetryHint(OptionalLong.empty(), false);

  /**
   * Reads an error response, whose body is in memory.
   *
   * @param clock used if the response has no date of its own
   */
  static RetryHint of(Response response, Clock clock) {
    OptionalLong asked = RetryAfter.millis(response, clock);
    if (asked.isEmpty()) {
      asked = inBody(response);
    }
    return asked.isEmpty() ? ofRateLimit(response, clock) : new RetryHint(asked, true);
  }

  private static OptionalLong inBody(Response response) {
    return ErrorBody.of(response).members().get("errorDetails") instanceof List<?> details
        ? details.stream().flatMap(RetryHint::retryInfo).findFirst().orElseGet(OptionalLong::empty)
        : OptionalLong.empty();
  }

  private static Stream<OptionalLong> retryInfo(Object detail) {
    return detail instanceof Map<?, ?> entry && "hpe.greenlake.retry_info".equals(entry.get("type"))
        ? Stream.of(RetryAfter.ofSeconds(Objects.toString(entry.get("retryAfterSeconds"))))
        : Stream.empty();
  }

  private static RetryHint ofRateLimit(Response response, Clock clock) {
    boolean limited =
        HeaderValue.first(response, "x-envoy-rate-limited")
            .filter("true"::equalsIgnoreCase)
            .isPresent();
    RateLimitHeaders headers = RateLimitHeaders.of(response, clock);
    return response.status() == 429 || headers.isSpent()
        ? new RetryHint(reset(headers), limited || headers.isSpent())
        : new RetryHint(OptionalLong.empty(), limited);
  }

  private static OptionalLong reset(RateLimitHeaders headers) {
    return headers.resetMillis() < 0
        ? OptionalLong.empty()
        : OptionalLong.of(headers.resetMillis());
  }
}
