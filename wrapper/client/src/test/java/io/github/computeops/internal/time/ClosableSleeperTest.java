package io.github.computeops.internal.time;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

public class ClosableSleeperTest {
  private static final String CLOSED =
      "The client was closed while a call waited to be sent; make a new client.";
  private final ClosableSleeper sleeper = new ClosableSleeper();

  @Test
  void waitsAsLongAsItShould() {
    long before = System.nanoTime();
    assertDoesNotThrow(() -> sleeper.sleep(Duration.ofMillis(5)));
    assertTrue(System.nanoTime() - before >= 5_000_000);
  }

  @Test
  void closingWakesWhoWaits() throws Exception {
    CompletableFuture<Thread> begun = new CompletableFuture<>();
    CompletableFuture<Void> wait =
        CompletableFuture.runAsync(
            () -> {
              begun.complete(Thread.currentThread());
              assertDoesNotThrow(() -> sleeper.pause(3_600_000));
            });
    Thread waiting = begun.get();
    while (waiting.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    sleeper.close();
    ExecutionException failed =
        assertThrows(ExecutionException.class, () -> wait.get(20, TimeUnit.SECONDS));
    assertEquals(
        "the client was closed during the call",
        assertInstanceOf(WaitEnded.class, failed.getCause().getCause()).getMessage());
  }

  @Test
  void nobodyWaitsAfterClosing() {
    sleeper.close();
    assertEquals(
        CLOSED,
        assertThrows(IllegalStateException.class, () -> sleeper.sleep(Duration.ofDays(1)))
            .getMessage());
  }

  @Test
  void interruptedWaitLeavesTheThreadMarked() {
    Thread.currentThread().interrupt();
    WaitEnded interrupted = assertThrows(WaitEnded.class, () -> sleeper.pause(3_600_000));
    assertTrue(Thread.interrupted());
    assertEquals(
        "the thread was interrupted while it waited to send the request", interrupted.getMessage());
    assertInstanceOf(InterruptedException.class, interrupted.getCause());
  }
}
