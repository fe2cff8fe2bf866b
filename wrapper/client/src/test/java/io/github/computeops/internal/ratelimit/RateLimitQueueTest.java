package io.github.computeops.internal.ratelimit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.internal.http.RateLimitHeaders;
import io.github.computeops.internal.time.Time;
import io.github.computeops.internal.time.WaitEnded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

public class RateLimitQueueTest {
  private static final RateLimitHeaders TWO_PER_TEN_SECONDS = new RateLimitHeaders(2, 0, 9_000);

  private final OneAtATime time = new OneAtATime();
  private final RateLimitQueue queue = new RateLimitQueue(Duration.ofSeconds(60), time.time());
  private final List<String> through = new ArrayList<>();

  @Test
  void callersGoInTheOrderTheyCameAlsoBeforeOnesThatComeAsTheWindowOpens() throws Exception {
    time.thread(() -> spend());
    comes("late", 10_000);
    comes("first", 1_000);
    comes("second", 2_000);
    comes("third", 3_000);
    time.run();
    assertEquals(List.of("first 10000", "second 10000", "third 20000", "late 20000"), through);
  }

  @Test
  void callerThatGivesUpLeavesItsPlace() throws Exception {
    RateLimitQueue impatient =
        new RateLimitQueue(
            Duration.ofSeconds(60),
            new Time(
                time,
                time.time().nanos(),
                wait -> {
                  throw new InterruptedException();
                },
                () -> 0));
    impatient.received(TWO_PER_TEN_SECONDS, impatient.enter(0), 0);
    assertThrows(WaitEnded.class, () -> impatient.enter(0));
    assertEquals(true, Thread.interrupted());
    time.thread(() -> time.sleep(Duration.ofSeconds(10)));
    time.run();
    assertEquals(10_000, impatient.enter(10_000));
    assertEquals(10_000, impatient.enter(10_000));
    assertThrows(WaitEnded.class, () -> impatient.enter(10_000));
    assertEquals(true, Thread.interrupted());
  }

  @Test
  void turnThatMovesAwayIsWaitedForAgain() throws Exception {
    time.thread(() -> spend());
    comes("waiting", 1_000);
    time.thread(
        () -> {
          time.sleep(Duration.ofSeconds(5));
          queue.halt(30_000, 5_000);
          queue.halt(20_000, 5_000);
        });
    time.run();
    assertEquals(List.of("waiting 30000"), through);
  }

  @Test
  void callerIsRejectedOnceItsTurnMovesTooFarAway() throws Exception {
    time.thread(() -> spend());
    time.thread(
        () -> {
          time.sleep(Duration.ofSeconds(1));
          RateLimitWaitExceeded rejected =
              assertThrows(RateLimitWaitExceeded.class, () -> queue.enter(1_000));
          through.add(rejected.getMessage());
        });
    time.thread(
        () -> {
          time.sleep(Duration.ofSeconds(5));
          queue.halt(61_001, 5_000);
        });
    time.run();
    assertEquals(
        List.of(
            "held back by the service's rate limit for 61 s, longer than the 60 s that a call may"
                + " wait; nothing was sent"),
        through);
  }

  @Test
  void onlyOneCallProbesALongHalt() throws Exception {
    time.thread(() -> queue.halt(1_000_000, 0));
    time.thread(
        () -> {
          time.sleep(Duration.ofSeconds(300));
          enter("probe");
          enter("next");
        });
    time.run();
    assertEquals(List.of("probe 300000", "next 305000"), through);
  }

  private void enter(String name) {
    try {
      through.add(name + " " + queue.enter(time.time().millis()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void spend() {
    try {
      queue.received(TWO_PER_TEN_SECONDS, queue.enter(0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void comes(String name, long millis) {
    time.thread(
        () -> {
          time.sleep(Duration.ofMillis(millis));
          try {
            through.add(name + " " + queue.enter(millis));
            queue.failed();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
