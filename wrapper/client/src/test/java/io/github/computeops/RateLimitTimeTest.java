package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTimeTest {
  private final TestTime clock = new TestTime();
  private final RateLimitTime time = new RateLimitTime(clock);
  private final long begin = time.now();

  @Test
  void goesWithTheClock() {
    assertEquals(clock.millis(), begin);
    clock.passes(Duration.ofSeconds(3));
    assertEquals(begin + 3_000, time.now());
  }

  @Test
  void goesOnWhereTheClockIsSetBack() {
    for (int i = 0; i < 2; i++) {
      clock.clockIsSet(Duration.ofHours(-1));
      assertEquals(begin + 3_000 * i, time.now());
      clock.passes(Duration.ofSeconds(3));
      assertEquals(begin + 3_000 * (i + 1), time.now());
    }
  }

  @Test
  void followsAClockThatIsSetForward() {
    clock.clockIsSet(Duration.ofHours(1));
    assertEquals(begin + 3_600_000, time.now());
  }
}
