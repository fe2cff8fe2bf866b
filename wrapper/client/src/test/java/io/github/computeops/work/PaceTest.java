package io.github.computeops.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
  @Test
  void waitLongerThanAnyClockCountsIsCut() {
    Pace pace = Pace.builder().longest(Duration.ofSeconds(Long.MAX_VALUE)).build();
    assertEquals(Pace.builder().longest(Duration.ofDays(24)).build().toString(), pace.toString());
  }

  @Test
  void waitOfLessThanAMillisecondIsRejected() {
    for (Duration wait : new Duration[] {Duration.ofNanos(1), Duration.ofSeconds(Long.MIN_VALUE)}) {
      assertEquals(
          "The first wait of the pace is " + wait + "; give 1 ms or more.",
          assertThrows(IllegalArgumentException.class, () -> Pace.builder().first(wait))
              .getMessage());
    }
  }
}
