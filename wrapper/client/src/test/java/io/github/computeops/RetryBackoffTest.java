package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryBackoffTest {
  private static final RetryPolicy POLICY =
      RetryPolicy.builder()
          .initialDelay(Duration.ofMillis(500))
          .maxDelay(Duration.ofSeconds(30))
          .build();

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0",
    "1, 0.5, 250",
    "1, 1, 500",
    "2, 1, 1000",
    "3, 1, 2000",
    "6, 1, 16000",
    "7, 1, 30000",
    "7, 0.1, 3000",
    "42, 1, 30000",
    "2147483647, 1, 30000"
  })
  void delayIsARandomPartOfTheBaseDelayDoubledWithEachTry(int attempt, double random, long millis) {
    assertEquals(millis, POLICY.backoff(attempt, random));
  }
}
