package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitTest {
  private final TestTime time = new TestTime();
  private Recorder server;

  @BeforeEach
  void start() throws Exception {
    server = new Recorder();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private ComputeOps client(RateLimit limit) {
    return TestClient.of(server.uri(), builder -> time.in(builder.rateLimit(limit)));
  }

  private void tells(int status, String prefix, long remaining, long reset) {
    server.answers(
        new MockResponse.Builder()
            .code(status)
            .setHeader(prefix + "Limit", "100")
            .setHeader(prefix + "Remaining", Long.toString(remaining))
            .setHeader(prefix + "Reset", Long.toString(reset))
            .body("{}")
            .build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ratelimit-", "RateLimit-", "X-RateLimit-"})
  void spentWindowHoldsTheNextCallUntilItsReset(String prefix) {
    tells(200, prefix, 0, 48);
    tells(200, prefix, 99, 60);
    ComputeOps com = client(RateLimit.adaptive());
    com.serversV1().get("1");
    com.serversV1().get("2");
    assertEquals(List.of(Duration.ofSeconds(48)), time.sleeps());
  }

  @Test
  void windowWithSomeLeftHoldsNobody() {
    tells(200, "ratelimit-", 1, 48);
    tells(200, "ratelimit-", 0, 48);
    ComputeOps com = client(RateLimit.adaptive());
    com.serversV1().get("1");
    com.serversV1().get("2");
    assertEquals(List.of(), time.sleeps());
  }

  @Test
  void refusalWithRetryAfterHoldsOtherCallsToo() {
    server.answers(
        new MockResponse.Builder().code(429).setHeader("Retry-After", "7").body("{}").build());
    server.answers(200, "{}");
    ComputeOps com = client(RateLimit.adaptive());
    ComputeOps once = com.with(CallOptions.builder().noRetry().build());
    assertThrows(RateLimitedException.class, () -> once.serversV1().get("1"));
    com.serversV1().get("2");
    assertEquals(List.of(Duration.ofSeconds(7)), time.sleeps());
  }

  @Test
  void windowThatIsOverHoldsNobody() {
    tells(200, "ratelimit-", 0, 10);
    server.answers(200, "{}").answers(200, "{}");
    ComputeOps com = client(RateLimit.adaptive());
    com.serversV1().get("1");
    time.passes(Duration.ofSeconds(10));
    com.serversV1().get("2");
    com.serversV1().get("3");
    assertEquals(List.of(), time.sleeps());
  }

  @Test
  void waitBeyondTheLongestIsNotBegun() {
    tells(200, "ratelimit-", 0, 61);
    ComputeOps com = client(RateLimit.adaptive());
    com.serversV1().get("1");
    TransportException refused =
        assertThrows(TransportException.class, () -> com.serversV1().get("2"));
    assertEquals(
        "GET /compute-ops-mgmt/v1/servers/2 failed: it was not sent, since the rate limit would"
            + " have it wait longer than the 60000 ms allowed.",
        refused.getMessage());
    assertEquals(List.of(), time.sleeps());
    assertEquals(1, server.requests());
  }

  @Test
  void ceilingLetsSoManyThroughInAnyPeriod() {
    for (int i = 0; i < 5; i++) {
      server.answers(200, "{}");
    }
    ComputeOps com = client(RateLimit.atMost(2, Duration.ofSeconds(10)));
    com.serversV1().get("1");
    time.passes(Duration.ofSeconds(4));
    com.serversV1().get("2");
    com.serversV1().get("3");
    com.serversV1().get("4");
    assertEquals(List.of(Duration.ofSeconds(6), Duration.ofSeconds(4)), time.sleeps());
  }

  @Test
  void ceilingSurvivesAClockThatIsSetBack() {
    server.answers(200, "{}").answers(200, "{}");
    ComputeOps com = client(RateLimit.atMost(1, Duration.ofSeconds(10)));
    com.serversV1().get("1");
    time.clockIsSet(Duration.ofHours(-1));
    com.serversV1().get("2");
    assertEquals(List.of(Duration.ofSeconds(10)), time.sleeps());
  }

  @Test
  void unusableValuesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> RateLimit.atMost(0, Duration.ofSeconds(1)));
    assertThrows(IllegalArgumentException.class, () -> RateLimit.atMost(1, Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> RateLimit.adaptive().maxWait(Duration.ZERO));
    assertTrue(RateLimit.atMost(5, Duration.ofSeconds(1)).toString().contains("5 calls in PT1S"));
  }
}
