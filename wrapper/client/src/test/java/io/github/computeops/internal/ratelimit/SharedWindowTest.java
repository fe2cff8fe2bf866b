package io.github.computeops.internal.ratelimit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.TestTime;
import io.github.computeops.internal.http.RateLimitHeaders;
import io.github.computeops.internal.sharing.Store;
import io.github.computeops.internal.time.WaitEnded;
import io.github.computeops.sharing.Permits;
import io.github.computeops.sharing.Quota;
import io.github.computeops.sharing.QuotaWindow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

public class SharedWindowTest {
  private static final RateLimitHeaders TOLD = new RateLimitHeaders(10, 4, 9_000);

  private final TestTime time = new TestTime();
  private final Scripted quota = new Scripted();
  private final SharedWindow window =
      new SharedWindow(
          new SharedCounter(
              quota, "k", "me", Optional.empty(), new Store("shared quota", "x", time.time())),
          Duration.ofSeconds(120),
          time.time());

  /** Gives what it is told, and writes down what it is asked. */
  private static class Scripted implements Quota {
    private final List<String> asked = new ArrayList<>();
    private Permits next = permits(1_000, 0, false);
    private Runnable changed = () -> {};

    @Override
    public Permits take(String key, String client, int wanted) {
      asked.add("take " + wanted);
      return next.count() > wanted
          ? new Permits(wanted, next.validity(), next.retryAfter(), next.isReportWanted())
          : next;
    }

    @Override
    public void report(String key, QuotaWindow window) {
      asked.add(shown(window));
    }

    @Override
    public void ceiling(String key, int limit, Duration period) {
      asked.add("ceiling");
    }

    @Override
    public void halt(String key, Duration wait) {
      asked.add("halt " + wait);
    }

    @Override
    public Runnable onChange(String key, Runnable code) {
      changed = code;
      return () -> asked.add("closed");
    }
  }

  private static String shown(QuotaWindow window) {
    return "%d of %d, counted %s, sent %s ago, ends in %s to %s"
        .formatted(
            window.remaining(),
            window.limit(),
            window.isCounted(),
            window.sinceSent(),
            window.earliestEnd(),
            window.latestEnd());
  }

  private static Permits permits(int count, int againSeconds, boolean tell) {
    return new Permits(count, Duration.ofSeconds(60), Duration.ofSeconds(againSeconds), tell);
  }

  private void enters(int times) throws Exception {
    for (int i = 0; i < times; i++) {
      assertEquals(true, window.enter(time.time().millis()));
    }
  }

  @Test
  void hundredCallsAskAFewTimes() throws Exception {
    enters(100);
    assertEquals(
        List.of("take 1", "take 2", "take 4", "take 8", "take 16", "take 32", "take 64"),
        quota.asked);
  }

  @Test
  void waitsAreSpreadOverHalfASecond() throws Exception {
    quota.next = permits(0, 40, false);
    time.chance(0.5);
    assertThrows(RateLimitWaitExceeded.class, () -> window.enter(0));
    assertEquals(40_250, time.sleeps().get(0).toMillis());
    quota.next = permits(1, 0, false);
    assertEquals(true, window.enter(time.time().millis()));
  }

  @Test
  void shortWaitIsSpreadByATenth() throws Exception {
    quota.next = permits(1, 1, false);
    enters(2);
    assertEquals(List.of(Duration.ofMillis(1_100)), time.sleeps());
  }

  @Test
  void permitsAreDroppedWhenTheQuotaChanges() throws Exception {
    enters(2);
    quota.changed.run();
    enters(1);
    assertEquals(List.of("take 1", "take 2", "take 2"), quota.asked);
  }

  @Test
  void nobodyWaitsWithoutALimit() throws Exception {
    quota.next = Permits.unlimited(Duration.ofSeconds(10));
    assertEquals(false, window.enter(0));
    assertEquals(false, window.enter(0));
    assertEquals(List.of("take 1"), quota.asked);
    time.passes(Duration.ofSeconds(10));
    assertEquals(false, window.enter(0));
    assertEquals(2, quota.asked.size());
  }

  @Test
  void responseIsToldIfItsRequestWasNotCounted() {
    window.received(TOLD, false, 900, 1_000);
    assertEquals(
        List.of("4 of 10, counted false, sent PT0.1S ago, ends in PT7.9S to PT10S"), quota.asked);
  }

  @Test
  void responseIsToldOnceIfTheQuotaAsksForIt() throws Exception {
    quota.next = permits(5, 0, true);
    enters(1);
    window.received(TOLD, true, 900, 1_000);
    window.received(TOLD, true, 900, 1_000);
    assertEquals(2, quota.asked.size());
  }

  @Test
  void spentWindowIsToldIfPermitsAreLeft() throws Exception {
    RateLimitHeaders spent = new RateLimitHeaders(10, 0, 9_000);
    enters(1);
    window.received(spent, true, 0, 0);
    assertEquals(List.of("take 1"), quota.asked);
    enters(1);
    window.received(spent, true, 0, 0);
    assertEquals(3, quota.asked.size());
  }

  @Test
  void responseWithoutLimitOrRemainderTellsNothing() {
    window.received(new RateLimitHeaders(-1, 4, 9_000), false, 0, 0);
    window.received(new RateLimitHeaders(10, -1, 9_000), false, 0, 0);
    assertEquals(List.of(), quota.asked);
  }

  @Test
  void responseEndsTheWaitForAWindowThatIsOverEarlier() throws Exception {
    quota.next = permits(1, 40, false);
    time.chance(0);
    enters(1);
    window.received(TOLD, true, 0, 0);
    enters(1);
    assertEquals(List.of(Duration.ofSeconds(10)), time.sleeps());
  }

  @Test
  void haltIsToldAndDropsPermits() throws Exception {
    enters(2);
    window.halt(30_000, 0);
    assertEquals("halt PT30S", quota.asked.get(2));
    enters(1);
    assertEquals(List.of(Duration.ofMillis(30_500)), time.sleeps());
  }

  @Test
  void interruptEndsTheWaitInTheQueue() throws Exception {
    Thread.currentThread().interrupt();
    assertThrows(WaitEnded.class, () -> window.enter(0));
    assertEquals(true, Thread.interrupted());
    enters(1);
  }

  @Test
  void whoCannotReachTheCounterInTimeIsNotSent() throws Exception {
    CountDownLatch atCounter = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    SharedWindow busy =
        new SharedWindow(
            new SharedCounter(
                new Scripted() {
                  @Override
                  public Permits take(String key, String client, int wanted) {
                    atCounter.countDown();
                    awaited(done);
                    return super.take(key, client, wanted);
                  }
                },
                "k",
                "me",
                Optional.empty(),
                new Store("shared quota", "x", time.time())),
            Duration.ofMillis(50),
            time.time());
    Thread first = new Thread(() -> entered(busy));
    first.start();
    atCounter.await();
    assertThrows(RateLimitWaitExceeded.class, () -> busy.enter(0));
    done.countDown();
    first.join();
    assertEquals(true, busy.enter(0));
  }

  private static void entered(SharedWindow window) {
    try {
      window.enter(0);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void closingEndsTheSubscription() {
    window.close();
    assertEquals(List.of("closed"), quota.asked);
  }
}
