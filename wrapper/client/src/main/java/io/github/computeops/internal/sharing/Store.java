package io.github.computeops.internal.sharing;

import io.github.computeops.internal.time.Time;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks something that is shared, and does without while it fails: after a failure, nothing is asked
 * for a while. One line is logged when it begins to fail, and one when it is back. Thread-safe.
 */
public final class Store {
  private static final Logger LOG = LoggerFactory.getLogger("io.github.computeops.ComputeOps");
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final String name;
  private final String without;
  private final Time time;
  private volatile boolean failing;
  private volatile long askAgain;

  /**
   * Names what is shared, for the log.
   *
   * @param without what happens while it fails
   */
  public Store(String name, String without, Time time) {
    this.name = name;
    this.without = without;
    this.time = time;
  }

  /** Returns the response; empty if there is none. */
  public <T> Optional<T> ask(Supplier<T> question) {
    if (failing && time.millis() < askAgain) {
      return Optional.empty();
    }
    try {
      T response = question.get();
      recovered();
      return Optional.of(response);
    } catch (RuntimeException e) {
      failed(e);
      return Optional.empty();
    }
  }

  /** Says something, which is lost if it fails. */
  public void say(Runnable message) {
    ask(
        () -> {
          message.run();
          return true;
        });
  }

  private synchronized void recovered() {
    if (failing) {
      failing = false;
      LOG.info("The {} works again.", name);
    }
  }

  /** The store has not failed if the thread was interrupted. */
  private synchronized void failed(RuntimeException e) {
    if (Thread.currentThread().isInterrupted()) {
      return;
    }
    askAgain = time.millis() + PAUSE.toMillis();
    if (!failing) {
      failing = true;
      LOG.warn("The {} failed: {} Until it works again, {}.", name, reason(e), without);
    }
  }

  private static String reason(RuntimeException e) {
    return e.getMessage() == null ? e.getClass().getName() + "." : e.getMessage();
  }
}
