package io.github.computeops.internal.work;

import io.github.computeops.error.NotFoundException;
import io.github.computeops.failure.ComputeOpsException;
import io.github.computeops.internal.check.Require;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Work that is looked at by itself, and how it is judged.
 *
 * @param what what it is, for messages
 * @param unread what is known of it before it was read
 * @param verdict returns nothing while it goes on
 * @param vanished the outcome if it is not found
 * @param running the outcome at the deadline
 * @param <M> what is read of it
 * @param <O> its outcome
 */
public record Watched<M, O>(
    String what,
    M unread,
    Function<Calls, M> read,
    Function<M, Optional<O>> verdict,
    Function<M, O> vanished,
    BiFunction<M, Optional<ComputeOpsException>, O> running) {
  /**
   * Waits until a verdict settles it, or until the deadline.
   *
   * @param started empty if it was not just started
   */
  public O await(
      Work work,
      Optional<JustStarted> started,
      Duration deadline,
      Predicate<O> settles,
      Consumer<M> progress) {
    Require.present("progress", progress);
    Wait wait = new Wait(what, work.time(), work.settings().pace(), deadline);
    Looks looks = new Looks(work.calls(), wait);
    Last<M> last = new Last<>(unread);
    return wait.until(
            started.isPresent(),
            () -> looks.read(calls -> look(calls, last, started)).flatMap(it -> it).filter(settles),
            () -> progress.accept(last.value))
        .orElseGet(() -> running.apply(last.value, looks.lastFailure()));
  }

  private Optional<O> look(Calls calls, Last<M> last, Optional<JustStarted> started) {
    try {
      last.value = read.apply(calls);
      last.read = true;
      return verdict.apply(last.value);
    } catch (NotFoundException e) {
      boolean mayAppear = !last.read && started.filter(JustStarted::mayAppear).isPresent();
      return mayAppear ? Optional.empty() : Optional.of(vanished.apply(last.value));
    }
  }

  /** What was read last. */
  private static final class Last<M> {
    private M value;
    private boolean read;

    Last(M value) {
      this.value = value;
    }
  }
}
