package io.github.computeops.internal.work;

import io.github.computeops.error.WaitEndedException;
import io.github.computeops.internal.time.ClientClosed;
import io.github.computeops.internal.time.ClockReading;
import io.github.computeops.internal.time.Time;
import io.github.computeops.work.Pace;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A wait for something, with one deadline. It looks at least once, the last time at the deadline.
 */
final class Wait {
  private final String what;
  private final Time time;
  private final Pace pace;
  private final Duration limit;
  private final ClockReading began;

  /**
   * Begins a wait.
   *
   * @param what what is waited for, for messages
   * @param limit how long until the deadline
   */
  Wait(String what, Time time, Pace pace, Duration limit) {
    if (limit == null || limit.isNegative()) {
      throw new IllegalArgumentException("The deadline is " + limit + "; give zero or more.");
    }
    this.what = what;
    this.time = time;
    this.pace = pace;
    this.limit = limit;
    this.began = time.now();
  }

  /**
   * Looks until there is a result.
   *
   * @param fresh whether it was just started, so that the first look waits, too
   * @param look returns nothing if the wait goes on
   * @param progress is told after each look
   * @return the result; empty if the deadline passed first
   */
  <T> Optional<T> until(boolean fresh, Supplier<Optional<T>> look, Runnable progress) {
    for (int looks = 1; ; looks++) {
      if (looks > 1 || fresh) {
        sleep(shorter(delay(looks), remaining()));
      }
      Optional<T> result = look(look);
      progress.run();
      if (result.isPresent() || remaining().isZero()) {
        return result;
      }
    }
  }

  private <T> Optional<T> look(Supplier<Optional<T>> look) {
    try {
      return look.get();
    } catch (ClientClosed e) {
      throw ended("the client was closed", e);
    }
  }

  /** Up to a fifth of each delay is left out at random. */
  private Duration delay(int look) {
    double share = 0.8 + 0.2 * time.random().getAsDouble();
    return Duration.ofNanos((long) (pace.before(look).toNanos() * share));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private void sleep(Duration duration) {
    try {
      time.sleeper().sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ended("the thread was interrupted", e);
    } catch (ClientClosed e) {
      throw ended("the client was closed", e);
    }
  }

  /** Ends the wait if the thread was interrupted while it looked. */
  void checkInterrupt(Exception failure) {
    if (Thread.currentThread().isInterrupted()) {
      throw ended("the thread was interrupted", failure);
    }
  }

  private WaitEndedException ended(String why, Exception cause) {
    return new WaitEndedException(
        "The wait for " + what + " ended, since " + why + "; the work goes on.", cause);
  }

  Duration elapsed() {
    return time.now().since(began);
  }

  /** Returns how long it is until the deadline; zero after it. */
  Duration remaining() {
    Duration left = limit.minus(elapsed());
    return left.isNegative() ? Duration.ZERO : left;
  }
}
