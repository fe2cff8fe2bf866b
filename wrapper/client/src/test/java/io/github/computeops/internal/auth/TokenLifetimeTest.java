package io.github.computeops.internal.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class TokenLifetimeTest {
  @ParameterizedTest
  @CsvSource({
    "900, 900",
    "' 7200 ', 7200",
    "899.9, 899",
    "1, 1",
    "0.99, 60",
    "0, 60",
    "-1, 60",
    "-1e999999999, 60",
    "1e-999999999, 60",
    "86400, 86400",
    "86401, 86400",
    "1e18, 86400",
    "99999999999999999999999999, 86400",
    "1e999999999, 86400",
    "'', 300",
    "soon, 300",
    "NaN, 300",
    "true, 300",
  })
  void oddValuesAreReadSensibly(String expiresIn, long seconds) {
    assertEquals(Duration.ofSeconds(seconds), TokenLifetime.of(Optional.of(expiresIn)));
  }

  @Test
  void missingValueIsFiveMinutes() {
    assertEquals(Duration.ofMinutes(5), TokenLifetime.of(Optional.empty()));
  }

  @Test
  void numbersAreSeconds() {
    assertEquals(Duration.ofHours(2), TokenLifetime.of(Optional.of(7200L)));
  }
}
