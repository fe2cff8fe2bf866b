package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.RateLimitedException;
import io.github.computeops.error.TransportException;
import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No hint of the service stops a client for good: after five minutes, one call tries. */
class LongHaltTest extends WithService {

  @Override
  ComputeOps.Builder settings(ComputeOps.Builder builder) {
    return builder.retryPolicy(RetryPolicy.none());
  }

  @ParameterizedTest
  @ValueSource(strings = {"999999", "Fri, 01 Jan 2038 00:00:00 GMT"})
  void aHaltOfYearsIsProbedAfterFiveMinutesAndEndsWithASuccess(String retryAfter) {
    server
        .responds(new MockResponse.Builder().code(429).setHeader("Retry-After", retryAfter).build())
        .responds(200, "{}")
        .responds(200, "{}");
    assertThrows(RateLimitedException.class, () -> com.serversV1().get("1"));
    TransportException held =
        assertThrows(TransportException.class, () -> com.serversV1().get("1"));
    assertEquals(
        "GET /compute-ops-mgmt/v1/servers/1 failed: held back by the service's rate limit for 300 s,"
            + " longer than the 120 s that a call may wait; nothing was sent",
        held.getMessage());
    time.passes(Duration.ofMinutes(5));
    com.serversV1().get("1");
    com.serversV1().get("1");
    assertEquals(3, server.requests());
    assertEquals(List.of(), time.sleeps());
  }

  @ParameterizedTest
  @CsvSource({"200, ratelimit-reset", "200, x-ratelimit-reset", "429, ratelimit-reset"})
  void windowThatIsSpentForADayIsProbedAfterFiveMinutesToo(int status, String reset) {
    server
        .responds(
            new MockResponse.Builder()
                .code(status)
                .setHeader(reset.replace("reset", "limit"), "100")
                .setHeader(reset.replace("reset", "remaining"), "0")
                .setHeader(reset, "86400")
                .body("{}")
                .build())
        .responds(200, "{}")
        .responds(200, "{}");
    try {
      com.serversV1().get("1");
    } catch (RateLimitedException e) {
      assertEquals(429, status);
    }
    String held =
        assertThrows(TransportException.class, () -> com.serversV1().get("1")).getMessage();
    assertTrue(held.contains("rate limit for 300 s, longer than"), held);
    assertEquals(1, server.requests());
    time.passes(Duration.ofMinutes(5));
    com.serversV1().get("1");
    com.serversV1().get("1");
    assertEquals(List.of(), time.sleeps());
  }

  @Test
  void aRejectedProbeHaltsForFiveMinutesAgain() {
    for (int i = 0; i < 2; i++) {
      server.responds(
          new MockResponse.Builder().code(429).setHeader("Retry-After", "86400").build());
    }
    assertThrows(RateLimitedException.class, () -> com.serversV1().get("1"));
    time.passes(Duration.ofMinutes(5));
    assertThrows(RateLimitedException.class, () -> com.serversV1().get("1"));
    assertThrows(TransportException.class, () -> com.serversV1().get("1"));
    time.passes(Duration.ofMinutes(2));
    assertThrows(TransportException.class, () -> com.serversV1().get("1"));
    assertEquals(2, server.requests());
  }
}
