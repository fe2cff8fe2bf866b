package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdvanceTest {
  @ParameterizedTest
  @ValueSource(longs = {-1, 3_153_600_001L, Long.MAX_VALUE})
  void timeThatNoClockCountsIsRejected(long seconds) {
    Duration duration = Duration.ofSeconds(seconds);
    try (Simulator simulator = Simulator.builder().timeFactor(0).start()) {
      assertEquals(
          "The duration is " + duration + "; time only goes forward, so give 0 to 36500 days.",
          assertThrows(IllegalArgumentException.class, () -> simulator.advance(duration))
              .getMessage());
    }
  }
}
