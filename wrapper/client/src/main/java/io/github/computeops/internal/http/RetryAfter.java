package io.github.computeops.internal.http;

import feign.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads {@code Retry-After}: seconds from now or since 1970, or a date. */
public final class RetryAfter {
  private static final Pattern SECONDS = Pattern.compile("\\d{1,18}(\\.\\d{1,9})?");
  private static final double MOST_SECONDS = 1e10;

  /** From September 2001 on in seconds since 1970, which is no wait that anybody asks for. */
  private static final long EPOCH_MILLIS = 1_000_000_000_000L;

  private RetryAfter() {}

  /** Returns how many milliseconds to wait; empty if the response does not say. */
  public static OptionalLong millis(Response response, Clock clock) {
    Optional<String> header = HeaderValue.first(response, "retry-after");
    if (header.isEmpty()) {
      return OptionalLong.empty();
    }
    OptionalLong seconds = ofSeconds(header.get());
    return seconds.isPresent()
        ? OptionalLong.of(fromNow(seconds.getAsLong(), response, clock))
        : ofDate(header.get(), response, clock);
  }

  private static long fromNow(long millis, Response response, Clock clock) {
    return millis < EPOCH_MILLIS
        ? millis
        : Math.max(0, millis - sent(response).orElseGet(clock::instant).toEpochMilli());
  }

  /** Converts seconds in text to milliseconds; empty if the text is not a number of seconds. */
  public static OptionalLong ofSeconds(String text) {
    return SECONDS.matcher(text.strip()).matches()
        ? OptionalLong.of((long) Math.ceil(1000 * Math.min(MOST_SECONDS, Double.parseDouble(text))))
        : OptionalLong.empty();
  }

  private static OptionalLong ofDate(String text, Response response, Clock clock) {
    return HttpDate.read(text)
        .map(date -> Duration.between(sent(response).orElseGet(clock::instant), date).toMillis())
        .map(millis -> OptionalLong.of(Math.max(0, millis)))
        .orElseGet(OptionalLong::empty);
  }

  /** Returns when the response was sent by the service's own clock, which may differ from ours. */
  static Optional<Instant> sent(Response response) {
    return HeaderValue.first(response, "date").flatMap(HttpDate::read);
  }
}
