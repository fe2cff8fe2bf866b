package io.github.computeops.internal.ratelimit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.sharing.Permits;
import java.time.Duration;
import org.junit.jupiter.api.Test;

public class PermitBatchTest {
  private final PermitBatch batch = new PermitBatch();

  private void add(int count, long validity, long now) {
    batch.add(
        new Permits(count, Duration.ofMillis(validity), Duration.ofMillis(validity), false), now);
  }

  private int used(int most, long now) {
    int used = 0;
    while (used < most && batch.use(now)) {
      used++;
    }
    return used;
  }

  @Test
  void permitsAreUsedOnceAndInTime() {
    assertEquals(false, batch.use(0));
    add(3, 100, 0);
    assertEquals(true, batch.isHeld(99));
    assertEquals(2, used(2, 99));
    assertEquals(false, batch.use(100));
    assertEquals(false, batch.isHeld(100));
    assertEquals(1, used(9, 99));
    assertEquals(false, batch.isHeld(99));
  }

  @Test
  void twiceAsManyAreWantedIfTheyWereUsedUp() {
    assertEquals(1, batch.wanted(1));
    for (int count = 1; count <= 512; count *= 2) {
      add(count, 100, 0);
      assertEquals(count, used(9_999, 0));
      assertEquals(Math.min(1_000, 2 * count), batch.wanted(1));
    }
    add(3, 100, 0);
    assertEquals(3, used(9, 0));
    assertEquals(1_000, batch.wanted(1));
  }

  @Test
  void onlyWhatWasUsedIsWantedIfSomeLapsed() {
    add(64, 100, 0);
    assertEquals(5, used(5, 0));
    assertEquals(5, batch.wanted(1));
    add(1, 100, 100);
    assertEquals(1, batch.wanted(1));
  }

  @Test
  void callsThatWaitAreEnoughToAskForMore() {
    assertEquals(7, batch.wanted(7));
    assertEquals(1_000, batch.wanted(5_000));
  }

  @Test
  void noneIsAskedForBeforeTheQuotaSaid() {
    add(0, 250, 1_000);
    assertEquals(1_250, batch.askAgain());
    batch.stopUntil(9_000);
    assertEquals(9_000, batch.askAgain());
  }

  @Test
  void withoutALimitNoneIsCountedForAWhile() {
    batch.add(Permits.unlimited(Duration.ofMillis(100)), 0);
    assertEquals(true, batch.isUnlimited(99));
    assertEquals(false, batch.isUnlimited(100));
    assertEquals(false, batch.use(0));
    add(2, 100, 0);
    assertEquals(false, batch.isUnlimited(0));
  }

  @Test
  void outdatedPermitsAreGone() {
    add(2, 100, 1_000);
    batch.outdate();
    assertEquals(false, batch.use(1_000));
    assertEquals(true, batch.askAgain() < 0);
    batch.add(Permits.unlimited(Duration.ofMillis(100)), 0);
    batch.outdate();
    assertEquals(false, batch.isUnlimited(0));
  }

  @Test
  void newsAreWantedOnce() {
    batch.add(Permits.unlimited(Duration.ZERO), 0);
    assertEquals(true, batch.wantsNews());
    assertEquals(false, batch.wantsNews());
    add(1, 1, 1);
    assertEquals(false, batch.wantsNews());
  }
}
