package io.github.computeops.internal.ratelimit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CeilingQueueTest {
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
  private final CeilingQueue turns =
      new CeilingQueue(new Ceiling(2, Duration.ofNanos(100)), Duration.ofNanos(250), nanos::get);

  private void passes(long time) {
    nanos.addAndGet(time);
  }

  private void assertTurns(long... waits) {
    for (long wait : waits) {
      assertEquals(wait, turns.reserve());
    }
  }

  @Test
  void turnsBeyondThePeriodAreInLaterOnes() {
    assertTurns(0, 0, 100, 100, 200, 200);
  }

  @Test
  void turnThatWouldComeTooLateIsNotTaken() {
    assertTurns(0, 0, 100, 100, 200, 200, -1, -1);
    passes(100);
    assertTurns(200, 200, -1);
  }

  @Test
  void unusedTurnsOfAPeriodAreLost() {
    passes(1_000);
    assertTurns(0, 0, 100);
  }

  @Test
  void waitIsCountedFromNow() {
    assertTurns(0, 0);
    passes(30);
    assertTurns(70, 70, 170);
    passes(80);
    assertTurns(90, 190);
  }
}
