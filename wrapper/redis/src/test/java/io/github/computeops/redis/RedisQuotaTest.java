package io.github.computeops.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.sharing.Permits;
import io.github.computeops.sharing.Quota;
import io.github.computeops.sharing.QuotaWindow;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedisQuotaTest extends WithRedis {
  private Quota quota;

  @BeforeEach
  void quota() {
    quota = redis.quota();
  }

  private void report(int limit, int remaining, int millisLeft) {
    quota.report("k", window(limit, remaining, true, millisLeft, millisLeft));
  }

  private static QuotaWindow window(
      int limit, int remaining, boolean counted, int earliest, int latest) {
    return new QuotaWindow(
        limit,
        remaining,
        counted,
        Duration.ofMillis(1),
        Duration.ofMillis(earliest),
        Duration.ofMillis(latest));
  }

  private int taken(String client, int wanted) {
    return quota.take("k", client, wanted).count();
  }

  @Test
  void nothingIsLimitedBeforeAResponseTold() {
    Permits permits = quota.take("k", "a", 5);
    assertEquals("unlimited calls within PT10S, more in PT0S, to report", permits.toString());
  }

  @Test
  void permitsAreWhatTheServiceHasLeft() {
    report(100, 7, 60_000);
    assertEquals(5, taken("a", 5));
    assertEquals(2, taken("a", 5));
    Permits none = quota.take("k", "a", 5);
    assertEquals(0, none.count());
    long wait = none.retryAfter().toMillis();
    assertTrue(wait > 55_000 && wait <= 60_000, "" + wait);
  }

  @Test
  void whatIsToldLaterOnlyLowersWhatIsLeft() {
    quota.report("k", window(100, 50, true, 59_000, 61_000));
    assertEquals(40, taken("a", 40));
    quota.report("k", window(100, 90, true, 59_000, 61_000));
    assertEquals(10, taken("a", 40));
  }

  @Test
  void requestThatWasNotCountedIsCountedWhenItsResponseTells() {
    quota.report("k", window(100, 50, true, 59_000, 61_000));
    quota.report("k", window(100, 90, false, 59_000, 61_000));
    assertEquals(49, taken("a", 100));
  }

  @Test
  void whoComesLateFindsAnEqualShare() {
    report(100, 100, 1_000);
    assertEquals(10, taken("early", 10));
    assertEquals(10, taken("late", 10));
    Await.pause(1_010);
    int early = taken("early", 1000);
    int late = taken("late", 1000);
    assertTrue(late >= 50 && early + late <= 100 && early >= 50, early + " and " + late);
  }

  @Test
  void shareThatNobodyTakesBecomesFreeWhileTheWindowPasses() {
    report(100, 100, 1_000);
    taken("gone", 1);
    taken("here", 1);
    Await.pause(1_010);
    assertEquals(50, taken("here", 1000));
    Await.pause(300);
    assertEquals(0, taken("here", 1000));
    Await.pause(600);
    int later = taken("here", 1000);
    assertTrue(later >= 25 && later <= 50, "" + later);
  }

  @Test
  void windowIsFollowedByTheNext() {
    report(10, 0, 1_000);
    assertEquals(0, taken("a", 4));
    Await.pause(1_010);
    assertEquals(4, taken("a", 4));
  }

  @Test
  void permitsBetweenTheEarliestAndTheLatestEndCountInBothWindows() {
    quota.report("k", window(10, 10, true, 0, 1_000));
    assertEquals(6, taken("a", 6));
    assertEquals(4, taken("a", 6));
    Await.pause(1_010);
    assertEquals(0, taken("a", 6));
  }

  @Test
  void haltHoldsAllBackAndIsTold() {
    AtomicInteger changes = new AtomicInteger();
    quota.onChange("k", changes::incrementAndGet);
    report(100, 100, 60_000);
    assertEquals(1, taken("a", 1));
    Await.pause(100);
    int before = changes.get();
    quota.halt("k", Duration.ofSeconds(1));
    Await.until(Duration.ofSeconds(5), () -> changes.get() > before);
    Permits none = quota.take("k", "b", 1);
    assertEquals(0, none.count());
    assertTrue(none.retryAfter().toMillis() <= 1000, none.toString());
    Await.pause(1010);
    assertEquals(1, taken("b", 1));
  }

  @Test
  void shorterHaltDoesNotEndALongerOne() {
    quota.halt("k", Duration.ofMinutes(5));
    quota.halt("k", Duration.ofMillis(1));
    assertTrue(quota.take("k", "a", 1).retryAfter().compareTo(Duration.ofMinutes(4)) > 0);
  }

  @Test
  void ceilingBeginsOnceAndAgainAfterItsPeriod() {
    quota.ceiling("k", 3, Duration.ofMillis(1_000));
    assertEquals(2, taken("a", 2));
    quota.ceiling("k", 3, Duration.ofMillis(1_000));
    assertEquals(1, taken("a", 2));
    Await.pause(1_010);
    assertEquals(3, taken("a", 5));
  }

  @Test
  void permitsOfAnotherWindowThanWasKnownAreTakenBack() {
    AtomicInteger changes = new AtomicInteger();
    report(100, 0, 1_000);
    assertEquals(0, taken("a", 1));
    quota.onChange("k", changes::incrementAndGet);
    assertEquals(0, taken("a", 1));
    report(100, 99, 60_000);
    assertEquals(99, taken("a", 100));
    Await.until(Duration.ofSeconds(5), () -> changes.get() == 1);
  }

  @Test
  void onlyTwoClientsAreAskedToTell() {
    report(100, 0, 1_000);
    Await.pause(1_010);
    assertEquals(true, quota.take("k", "a", 1).isReportWanted());
    assertEquals(true, quota.take("k", "b", 1).isReportWanted());
    assertEquals(false, quota.take("k", "c", 1).isReportWanted());
  }

  @Test
  void keysOfOneAreNotThoseOfAnother() {
    quota.halt("k", Duration.ofMinutes(5));
    assertTrue(quota.take("other", "a", 1).isUnlimited());
  }
}
