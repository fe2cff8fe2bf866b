package io.github.computeops.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.TestTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InMemoryQuotaTest {
  private final TestTime time = new TestTime();
  private final Quota quota = InMemory.quota(time.time().nanos());

  InMemoryQuotaTest() {
    time.passes(Duration.ofMinutes(1));
  }

  private void report(int limit, int remaining, boolean counted, long earliest, long latest) {
    quota.report(
        "k",
        new QuotaWindow(
            limit,
            remaining,
            counted,
            Duration.ofMillis(100),
            Duration.ofMillis(earliest),
            Duration.ofMillis(latest)));
  }

  /** Takes all that there are, at most a hundred. */
  private int taken() {
    int taken = 0;
    while (taken < 100 && quota.take("k", "a", 1).count() == 1) {
      taken++;
    }
    return taken;
  }

  private void passes(long millis) {
    time.passes(Duration.ofMillis(millis));
  }

  @Test
  void nothingIsLimitedBeforeAResponseTold() {
    assertEquals(true, quota.take("k", "a", 1).isUnlimited());
  }

  @Test
  void permitsAreWhatIsLeftUntilTheLatestEnd() {
    report(10, 4, true, 900, 1_100);
    Permits permits = quota.take("k", "a", 7);
    assertEquals("1 calls within PT0.9S, more in PT0S", permits.toString());
    assertEquals(3, taken());
    passes(400);
    assertEquals(Duration.ofMillis(700), quota.take("k", "a", 1).retryAfter());
    passes(699);
    assertEquals(0, taken());
    passes(1);
    assertEquals(10, taken());
  }

  @Test
  void laterResponsesOnlyLowerWhatIsLeft() {
    report(10, 6, true, 900, 1_100);
    assertEquals(1, quota.take("k", "a", 1).count());
    report(10, 9, true, 900, 1_100);
    report(10, 3, true, 900, 1_100);
    assertEquals(3, taken());
  }

  @Test
  void requestThatWasNotCountedIsCountedLater() {
    report(10, 6, true, 900, 1_100);
    report(10, 9, false, 900, 1_100);
    assertEquals(5, taken());
  }

  @Test
  void endIsNarrowedByEachResponse() {
    report(10, 0, true, 500, 2_000);
    report(10, 0, true, 900, 1_500);
    report(10, 0, true, 700, 1_700);
    assertEquals(Duration.ofMillis(1_500), quota.take("k", "a", 1).retryAfter());
    passes(1_500);
    Permits next = quota.take("k", "a", 1);
    assertEquals(Duration.ofMillis(900 + 1_000 - 1_500), next.validity());
    assertEquals(true, next.isReportWanted());
  }

  @Test
  void permitsBetweenTheEndsCountInBothWindows() {
    report(10, 10, true, 500, 2_000);
    passes(500);
    assertEquals(Duration.ofMillis(1_500), quota.take("k", "a", 1).validity());
    assertEquals(9, taken());
    passes(1_500);
    assertEquals(0, taken());
  }

  @Test
  void anotherWindowThanTheOneThatWasToldIsANewOne() {
    report(10, 0, true, 900, 1_100);
    report(20, 15, true, 5_000, 5_200);
    assertEquals(15, taken());
  }

  @Test
  void windowOfWhichNothingWasToldYetIsOnlyMoved() {
    report(10, 0, true, 900, 1_100);
    passes(1_100);
    assertEquals(10, taken());
    passes(200);
    report(10, 9, true, 5_000, 5_200);
    assertEquals(Duration.ofMillis(5_200), quota.take("k", "a", 1).retryAfter());
  }

  @Test
  void requestOfAnEarlierWindowTellsNothing() {
    report(10, 0, true, 900, 1_100);
    passes(1_100);
    assertEquals(1, quota.take("k", "a", 1).count());
    passes(50);
    report(10, 0, true, 0, 10);
    assertEquals(9, taken());
  }

  @Test
  void longerHaltWins() {
    quota.halt("k", Duration.ofSeconds(30));
    quota.halt("k", Duration.ofSeconds(10));
    passes(20_000);
    assertEquals("0 calls within PT0S, more in PT10S", quota.take("k", "a", 1).toString());
    passes(10_000);
    assertEquals(true, quota.take("k", "a", 1).isUnlimited());
  }

  @Test
  void ceilingGoesOnIfItIsSetAgain() {
    quota.ceiling("k", 2, Duration.ofSeconds(10));
    assertEquals(1, quota.take("k", "a", 1).count());
    quota.ceiling("k", 2, Duration.ofSeconds(10));
    assertEquals(1, taken());
    passes(10_000);
    assertEquals(2, taken());
    quota.ceiling("k", 3, Duration.ofSeconds(10));
    assertEquals(3, taken());
    quota.ceiling("k", 3, Duration.ofSeconds(20));
    assertEquals(3, taken());
  }
}
