package io.github.computeops.internal.time;

import java.time.Duration;

/** Waits. */
@FunctionalInterface
public interface Sleeper {
  /**
   * Waits for a duration that is not negative.
   *
   * @throws InterruptedException if the thread is interrupted before or during the wait
   */
  void sleep(Duration duration) throws InterruptedException;

  /**
   * Waits within a call.
   *
   * @throws WaitEnded if the client is closed, or the thread is interrupted; its interrupt flag
   *     stays set
   */
  default void pause(long millis) throws WaitEnded {
    try {
      sleep(Duration.ofMillis(millis));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw WaitEnded.by(e);
    } catch (ClientClosed e) {
      throw WaitEnded.by(e);
    }
  }
}
