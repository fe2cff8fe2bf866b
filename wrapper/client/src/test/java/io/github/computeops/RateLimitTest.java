package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RateLimitTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void saysWhatItLimits() {
    assertEquals("RateLimit[adaptive, maxWait=PT2M]", RateLimit.adaptive().toString());
    assertEquals(
        "RateLimit[100 calls in PT1M, maxWait=PT5S]",
        RateLimit.atMost(100, MINUTE).withMaxWait(Duration.ofSeconds(5)).toString());
  }

  @Test
  void equalIfAllSettingsAre() {
    RateLimit limit = RateLimit.atMost(100, MINUTE);
    assertEquals(limit, RateLimit.atMost(100, MINUTE));
    assertEquals(limit.hashCode(), RateLimit.atMost(100, MINUTE).hashCode());
    assertNotEquals(limit, RateLimit.atMost(99, MINUTE));
    assertNotEquals(limit, RateLimit.atMost(100, MINUTE.plusMillis(1)));
    assertNotEquals(limit, limit.withMaxWait(MINUTE));
    assertNotEquals(limit.hashCode(), limit.withMaxWait(MINUTE).hashCode());
  }

  @Test
  void settingsOutOfRangeAreRejected() {
    assertEquals(
        "The ceiling is 0 calls; give 1 to 1,000,000, or call adaptive().",
        failure(() -> RateLimit.atMost(0, MINUTE)));
    assertEquals(
        "The ceiling is 1000001 calls; give 1 to 1,000,000, or call adaptive().",
        failure(() -> RateLimit.atMost(1_000_001, MINUTE)));
    assertEquals(
        "The period of the ceiling is PT0S; give more than zero, such as Duration.ofSeconds(30).",
        failure(() -> RateLimit.atMost(1, Duration.ZERO)));
    assertEquals(
        "The longest wait is null; give more than zero, such as Duration.ofSeconds(30).",
        failure(() -> RateLimit.adaptive().withMaxWait(null)));
  }

  @Test
  void ceilingMayBeOneOrAMillion() {
    assertEquals(1, RateLimit.atMost(1, MINUTE).calls().getAsInt());
    assertEquals(1_000_000, RateLimit.atMost(1_000_000, MINUTE).calls().getAsInt());
  }

  private static String failure(Executable action) {
    return assertThrows(IllegalArgumentException.class, action).getMessage();
  }
}
