package io.github.computeops.internal.retry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import feign.Response;
import io.github.computeops.Responses;
import io.github.computeops.internal.http.RetryAfter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class RetryHintTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-06T08:49:00Z"), ZoneOffset.UTC);
  private static final String ENVELOPE =
      "{\"errorDetails\":[7,{\"type\":\"hpe.greenlake.metadata\",\"retryAfterSeconds\":1},"
          + "{\"type\":\"hpe.greenlake.retry_info\",\"retryAfterSeconds\":%s}]}";

  private static OptionalLong asked(long millis) {
    return millis < 0 ? OptionalLong.empty() : OptionalLong.of(millis);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "7|7000",
        " 7 |7000",
        "1.5|1500",
        "0.0001|1",
        "86400|86400000",
        "1793954970|30000",
        "999999999|999999999000",
        "999999999999999999|8206045060000",
        "Fri, 06 Nov 2026 08:49:37 GMT|37000",
        "Mon, 06 Nov 2026 08:49:37 GMT|37000",
        "Fri, 6 Nov 2026 08:49:37 GMT|37000",
        "Friday, 06-Nov-26 08:49:37 GMT|37000",
        "Fri Nov  6 08:49:37 2026|37000",
        "Fri, 06 Nov 2026 08:48:37 GMT|0",
        "-1|-1",
        "soon|-1",
        "''|-1",
        "9999999999999999999|-1"
      })
  void retryAfterIsSecondsOrADate(String header, long millis) {
    Response response = Responses.of(503, "Retry-After", header);
    assertEquals(new RetryHint(asked(millis), millis >= 0), RetryHint.of(response, NOW));
    assertEquals(asked(millis), RetryAfter.millis(response, NOW));
  }

  @Test
  void dateIsMeasuredByTheServicesClock() {
    Response response =
        Responses.of(
            503,
            "retry-after",
            "Fri, 06 Nov 2026 10:00:05 GMT",
            "Date",
            "Fri, 06 Nov 2026 10:00:00 GMT");
    assertEquals(OptionalLong.of(5000), RetryHint.of(response, NOW).millis());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"30|30000", "\"30\"|30000", "2.5|2500", "-3|-1", "null|-1", "\"soon\"|-1"})
  void bodyTellsSeconds(String value, long millis) {
    Response response = Responses.saying(503, ENVELOPE.formatted(value));
    assertEquals(new RetryHint(asked(millis), millis >= 0), RetryHint.of(response, NOW));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"''", "<html>|", "[]", "{\"errorDetails\":{}}", "{\"errorDetails\":[]}"})
  void bodyThatTellsNothingIsNoHint(String body) {
    assertEquals(RetryHint.NONE, RetryHint.of(Responses.saying(503, body), NOW));
  }

  @ParameterizedTest
  @CsvSource({
    "429, ratelimit-reset, 48, , 48000, false",
    "429, rateLimit-reset, 48, 0, 48000, true",
    "429, X-RateLimit-Reset, 48, 12, 48000, false",
    "503, x-ratelimit-reset, 48, 0, 48000, true",
    "503, ratelimit-reset, 48, 12, -1, false",
    "500, ratelimit-reset, 48, , -1, false",
    "429, ratelimit-reset, 86400, 0, 86400000, true",
    "429, ratelimit-reset, 86401, 0, -1, false",
    "429, ratelimit-reset, 1793954947, 0, 7000, true",
    "429, ratelimit-reset, 1793954939, 0, -1, false",
    "429, ratelimit-reset, 1793954940000, 0, -1, false",
    "429, ratelimit-reset, 0, 0, 0, true",
    "429, ratelimit-reset, -4, 0, -1, false"
  })
  void resetCountsIfTheLimitIsSpent(
      int status, String header, String reset, String remaining, long millis, boolean rejected) {
    Response response =
        remaining == null
            ? Responses.of(status, header, reset)
            : Responses.of(status, header, reset, "ratelimit-remaining", remaining);
    assertEquals(new RetryHint(asked(millis), rejected), RetryHint.of(response, NOW));
  }

  @Test
  void earlierHintsGoFirst() {
    Response all =
        Responses.of(503, "Retry-After", 1, "ratelimit-reset", 3, "ratelimit-remaining", 0)
            .toBuilder()
            .body(ENVELOPE.formatted(2), StandardCharsets.UTF_8)
            .build();
    assertEquals(OptionalLong.of(1000), RetryHint.of(all, NOW).millis());
    Response body =
        Responses.of(503, "ratelimit-reset", 3, "ratelimit-remaining", 0).toBuilder()
            .body(ENVELOPE.formatted(2), StandardCharsets.UTF_8)
            .build();
    assertEquals(OptionalLong.of(2000), RetryHint.of(body, NOW).millis());
  }

  @ParameterizedTest
  @CsvSource({"true, true", "TRUE, true", "false, false"})
  void envoysMarkMeansRejectedWithoutATime(String value, boolean rejected) {
    assertEquals(
        new RetryHint(OptionalLong.empty(), rejected),
        RetryHint.of(Responses.of(503, "x-envoy-rate-limited", value), NOW));
  }
}
