package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.RateLimitedException;
import io.github.computeops.error.ServerException;
import io.github.computeops.error.TransportException;
import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitingTest extends WithService {
  private ComputeOps client(RateLimit limit) {
    return client(builder -> settings(builder).rateLimit(limit));
  }

  @Override
  ComputeOps.Builder settings(ComputeOps.Builder builder) {
    return builder.retryPolicy(RetryPolicy.none());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ratelimit-", "rateLimit-", "X-RateLimit-"})
  void spentWindowIsWaitedOut(String family) {
    server.responds(telling(200, family, 100, 0, 48)).responds(200, "{}");
    com.serversV1().get("1");
    com.serversV1().get("1");
    assertEquals(List.of(Duration.ofSeconds(49)), time.sleeps());
  }

  @Test
  void windowWithSomethingLeftIsNotWaitedOut() {
    server
        .responds(telling(200, "ratelimit-", 100, 2, 48))
        .responds(200, "{}")
        .responds(200, "{}")
        .responds(200, "{}");
    for (int i = 0; i < 3; i++) {
      com.serversV1().get("1");
    }
    assertEquals(List.of(), time.sleeps());
    com.serversV1().get("1");
    assertEquals(List.of(Duration.ofSeconds(49)), time.sleeps());
  }

  @Test
  void callAfterTheEndOfTheWindowDoesNotWait() {
    server.responds(telling(200, "ratelimit-", 100, 0, 48)).responds(200, "{}");
    com.serversV1().get("1");
    time.passes(Duration.ofSeconds(49));
    com.serversV1().get("1");
    assertEquals(List.of(), time.sleeps());
  }

  @Test
  void tooManyRequestsHaltEveryCallUntilRetryAfter() {
    server
        .responds(new MockResponse.Builder().code(429).setHeader("Retry-After", "30").build())
        .responds(200, "[]");
    assertThrows(RateLimitedException.class, () -> com.serversV1().get("1"));
    time.passes(Duration.ofSeconds(10));
    com.groupsV1().list();
    assertEquals(List.of(Duration.ofSeconds(20)), time.sleeps());
  }

  @Test
  void otherErrorsHoldNobodyBack() {
    server
        .responds(new MockResponse.Builder().code(503).setHeader("Retry-After", "30").build())
        .responds(429, "")
        .responds(200, "{}");
    assertThrows(ServerException.class, () -> com.serversV1().get("1"));
    assertThrows(RateLimitedException.class, () -> com.serversV1().get("1"));
    com.serversV1().get("1");
    assertEquals(List.of(), time.sleeps());
  }

  @Test
  void waitBeyondTheLongestIsRejectedAndNothingSent() {
    server.responds(telling(200, "ratelimit-", 100, 0, 120));
    com.serversV1().get("1");
    TransportException rejected =
        assertThrows(TransportException.class, () -> com.serversV1().get("1"));
    assertEquals(
        "GET /compute-ops-mgmt/v1/servers/1 failed: held back by the service's rate limit for 121 s,"
            + " longer than the 120 s that a call may wait; nothing was sent",
        rejected.getMessage());
    assertFalse(rejected.isOutcomeUnknown());
    assertEquals(1, server.requests());
    assertEquals(List.of(), time.sleeps());
  }

  @Test
  void longestWaitItselfIsWaited() {
    server.responds(telling(200, "ratelimit-", 100, 0, 119)).responds(200, "{}");
    com.serversV1().get("1");
    com.serversV1().get("1");
    assertEquals(List.of(Duration.ofSeconds(120)), time.sleeps());
  }

  @Test
  void ceilingHoldsBackUntilTheNextPeriod() {
    ComputeOps slow = client(RateLimit.atMost(2, Duration.ofMinutes(1)));
    for (int i = 0; i < 5; i++) {
      server.responds(200, "{}");
    }
    slow.serversV1().get("1");
    time.passes(Duration.ofSeconds(10));
    slow.serversV1().get("1");
    assertEquals(List.of(), time.sleeps());
    slow.serversV1().get("1");
    slow.serversV1().get("1");
    slow.serversV1().get("1");
    assertEquals(List.of(Duration.ofSeconds(50), Duration.ofSeconds(60)), time.sleeps());
  }

  @Test
  void waitForTheCeilingBeyondTheLongestIsRejected() {
    ComputeOps slow =
        client(RateLimit.atMost(1, Duration.ofMinutes(1)).withMaxWait(Duration.ofMillis(59_500)));
    server.responds(200, "{}");
    slow.serversV1().get("1");
    TransportException rejected =
        assertThrows(TransportException.class, () -> slow.serversV1().get("1"));
    assertTrue(
        rejected
            .getMessage()
            .endsWith(
                "held back by the client's own ceiling for longer than the 59.5 s that a call may"
                    + " wait; nothing was sent"),
        rejected.getMessage());
    assertEquals(1, server.requests());
  }

  @Test
  void waitForTheCeilingCountsInTheLongest() {
    ComputeOps slow = client(RateLimit.atMost(1, Duration.ofMinutes(1)));
    server.responds(telling(200, "ratelimit-", 100, 0, 119)).responds(200, "{}");
    slow.serversV1().get("1");
    slow.serversV1().get("1");
    assertEquals(List.of(Duration.ofSeconds(60), Duration.ofSeconds(60)), time.sleeps());
  }

  @Test
  void failedCallsAreNotUnderWayAnyMore() {
    server.responds(telling(200, "ratelimit-", 100, 1, 48));
    com.serversV1().get("1");
    server.close();
    assertThrows(TransportException.class, () -> com.serversV1().get("1"));
    time.passes(Duration.ofSeconds(50));
    for (int i = 0; i < 100; i++) {
      assertThrows(TransportException.class, () -> com.serversV1().get("1"));
    }
    assertEquals(List.of(), time.sleeps());
  }

  @Test
  void clockThatIsSetBackLengthensNoWait() {
    server
        .responds(telling(429, "ratelimit-", 100, 0, 48, "Retry-After", "60"))
        .responds(200, "{}");
    assertThrows(RateLimitedException.class, () -> com.serversV1().get("1"));
    time.passes(Duration.ofSeconds(20));
    time.clockIsSet(Duration.ofSeconds(-30));
    com.serversV1().get("1");
    assertEquals(List.of(Duration.ofSeconds(40)), time.sleeps());
  }

  @Test
  void ceilingSurvivesAClockThatIsSetBack() {
    ComputeOps slow = client(RateLimit.atMost(1, Duration.ofSeconds(10)));
    for (int i = 0; i < 3; i++) {
      server.responds(200, "{}");
    }
    slow.serversV1().get("1");
    time.clockIsSet(Duration.ofHours(-1));
    slow.serversV1().get("2");
    slow.serversV1().get("3");
    assertEquals(List.of(Duration.ofSeconds(10), Duration.ofSeconds(10)), time.sleeps());
  }

  private static MockResponse telling(
      int status, String family, int limit, int remaining, int reset, String... more) {
    MockResponse.Builder response =
        new MockResponse.Builder()
            .code(status)
            .body("{}")
            .setHeader(family + "limit", limit)
            .setHeader(family + "remaining", remaining)
            .setHeader(family + "reset", reset);
    if (more.length > 0) {
      response.setHeader(more[0], more[1]);
    }
    return response.build();
  }
}
