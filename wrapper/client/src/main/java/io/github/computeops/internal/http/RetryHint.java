package io.github.computeops.internal.http;

import feign.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an answer says about when to send its request again.
 *
 * @param millis how long to wait; {@link #NONE} where it does not say
 * @param refused whether it says that the request was turned away rather than carried out
 */
public record RetryHint(long millis, boolean refused) {
  static final long NONE = -1;
  private static final Pattern SECONDS = Pattern.compile("\\d{1,18}(\\.\\d{1,9})?");
  private static final double MOST_SECONDS = 1e9;

  /**
   * Reads an answer.
   *
   * @param answer a refusal, its body in memory
   * @param clock where the answer has no date of its own
   */
  static RetryHint of(Response answer, Clock clock) {
    long asked = after(answer, clock);
    if (asked == NONE) {
      asked = inBody(answer);
    }
    return asked == NONE ? ofRateLimit(answer, clock) : new RetryHint(asked, true);
  }

  /** What the service's error object says, in milliseconds. */
  private static long inBody(Response answer) {
    return ErrorBody.of(answer).members().get("errorDetails") instanceof List<?> details
        ? details.stream().flatMap(RetryHint::wishes).findFirst().orElse(NONE)
        : NONE;
  }

  private static Stream<Long> wishes(Object detail) {
    return detail instanceof Map<?, ?> entry && "hpe.greenlake.retry_info".equals(entry.get("type"))
        ? Stream.of(seconds(Objects.toString(entry.get("retryAfterSeconds"))))
        : Stream.empty();
  }

  private static RetryHint ofRateLimit(Response answer, Clock clock) {
    boolean limited =
        HeaderValue.first(answer, "x-envoy-rate-limited")
            .filter("true"::equalsIgnoreCase)
            .isPresent();
    RateLimitHeaders headers = RateLimitHeaders.of(answer, clock);
    return answer.status() == 429 || headers.spent()
        ? new RetryHint(headers.resetMillis(), limited || headers.spent())
        : new RetryHint(NONE, limited);
  }

  /** What the header {@code Retry-After} says, in milliseconds. */
  static long after(Response answer, Clock clock) {
    String text = HeaderValue.first(answer, "retry-after").orElse("");
    long seconds = seconds(text);
    return seconds == NONE
        ? HttpDate.read(text).map(date -> until(date, answer, clock)).orElse(NONE)
        : seconds;
  }

  private static long until(Instant date, Response answer, Clock clock) {
    return Math.max(0, Duration.between(sent(answer).orElseGet(clock::instant), date).toMillis());
  }

  /** When the answer was sent, by the service's own clock, which may differ from ours. */
  static Optional<Instant> sent(Response answer) {
    return HeaderValue.first(answer, "date").flatMap(HttpDate::read);
  }

  /** Seconds in text, in milliseconds. */
  private static long seconds(String text) {
    return SECONDS.matcher(text.strip()).matches()
        ? (long) Math.ceil(1000 * Math.min(MOST_SECONDS, Double.parseDouble(text)))
        : NONE;
  }
}
