package io.github.computeops.internal.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class TokenFreshnessTest {
  @ParameterizedTest
  @CsvSource({
    "900, 0, FRESH",
    "900, 719, FRESH",
    "900, 720, REFRESH_AHEAD",
    "900, 889, REFRESH_AHEAD",
    "900, 890, MUST_REFRESH",
    "900, 9000, MUST_REFRESH",
    "7200, 6899, FRESH",
    "7200, 6900, REFRESH_AHEAD",
    "7200, 7189, REFRESH_AHEAD",
    "7200, 7190, MUST_REFRESH",
    "10, 7, FRESH",
    "10, 8, REFRESH_AHEAD",
    "10, 9, MUST_REFRESH",
  })
  void marginsSuitTheLifetime(long lifetime, long age, TokenFreshness freshness) {
    assertEquals(
        freshness, TokenFreshness.of(Duration.ofSeconds(age), Duration.ofSeconds(lifetime)));
  }
}
