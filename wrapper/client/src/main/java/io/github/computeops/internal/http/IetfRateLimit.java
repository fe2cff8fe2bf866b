package io.github.computeops.internal.http;

import feign.Response;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The field {@code RateLimit} of the IETF's drafts: {@code limit=100, remaining=50, reset=30} until
 * draft 7, {@code "name";r=50;t=30} with {@code RateLimit-Policy: "name";q=100;w=60} since.
 */
final class IetfRateLimit {
  /** Names may hold anything, semicolons too. */
  private static final Pattern NAME = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

  private static final Pattern LIMIT = parameter("limit|q");
  private static final Pattern REMAINING = parameter("remaining|r");
  private static final Pattern RESET = parameter("reset|t");

  private IetfRateLimit() {}

  private static Pattern parameter(String names) {
    return Pattern.compile("(?:^|[;,\\s])(?:" + names + ")=(\\d{1,15})\\b");
  }

  /** Returns the window with the fewest requests left. */
  static Optional<RateLimitHeaders> of(Response response) {
    long quota = number(LIMIT, field(response, "ratelimit-policy")).orElse(-1L);
    return windows(field(response, "ratelimit"))
        .flatMap(window -> headers(window, quota).stream())
        .min(Comparator.comparingLong(RateLimitHeaders::remaining));
  }

  private static String field(Response response, String name) {
    return NAME.matcher(String.join(",", HeaderValue.all(response, name))).replaceAll("");
  }

  private static Stream<String> windows(String field) {
    return field.contains("remaining=") ? Stream.of(field) : Stream.of(field.split(","));
  }

  private static Optional<RateLimitHeaders> headers(String window, long quota) {
    return number(REMAINING, window)
        .flatMap(
            left ->
                number(RESET, window)
                    .map(
                        seconds ->
                            new RateLimitHeaders(
                                number(LIMIT, window).orElse(quota), left, seconds * 1000)));
  }

  private static Optional<Long> number(Pattern parameter, String text) {
    Matcher found = parameter.matcher(text);
    return found.find() ? Optional.of(Long.valueOf(found.group(1))) : Optional.empty();
  }
}
