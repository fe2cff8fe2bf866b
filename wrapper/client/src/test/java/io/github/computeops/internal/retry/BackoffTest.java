package io.github.computeops.internal.retry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1, 0, 0",
    "1, 1, 0.5, 250",
    "1, 1, 1, 500",
    "1, 2, 1, 1000",
    "1, 3, 1, 2000",
    "1, 6, 1, 16000",
    "1, 7, 1, 30000",
    "1, 7, 0.1, 3000",
    "1, 42, 1, 30000",
    "1, 2147483647, 1, 30000",
    "0.5, 1, 0, 250",
    "0.5, 1, 0.5, 375",
    "0.5, 2, 0, 500",
    "0.5, 7, 0, 15000",
    "0, 1, 0, 500",
    "0, 1, 0.9, 500",
    "0, 3, 0, 2000",
    "0, 8, 0, 30000"
  })
  void waitDoublesUpToTheLongestAndItsJitterIsRandom(
      double jitter, int attempt, double random, long millis) {
    Backoff backoff = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30), jitter);
    assertEquals(millis, backoff.millis(attempt, random));
  }
}
