package io.github.computeops.simulator.internal.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * What will happen, in the order of its time. It happens when somebody looks: before a request is
 * handled, and when time is advanced. Thread-safe; one thing happens at a time.
 */
public final class Agenda {
  private final PriorityBlockingQueue<Entry> entries =
      new PriorityBlockingQueue<>(
          11, Comparator.comparing(Entry::due).thenComparing(Entry::number));
  private final SimulatedClock clock;
  private final AtomicLong added = new AtomicLong();

  public Agenda(SimulatedClock clock) {
    this.clock = clock;
  }

  /**
   * Adds something that is then given the time at which it was due. It waits for no lock, so it may
   * be called with one.
   */
  public void at(Instant due, Consumer<Instant> event) {
    entries.add(new Entry(due, added.getAndIncrement(), event));
  }

  /** Lets happen what is due, and what becomes due by that. */
  public synchronized void runDue() {
    for (Optional<Entry> next = due(); next.isPresent(); next = due()) {
      next.get().event().accept(next.get().due());
    }
  }

  private Optional<Entry> due() {
    Entry first = entries.peek();
    return first == null || first.due().isAfter(clock.instant())
        ? Optional.empty()
        : Optional.ofNullable(entries.poll());
  }

  /** Advances time, and lets happen what was due in between, each at its own time. */
  public synchronized void advance(Duration duration) {
    Instant end = clock.instant().plus(duration);
    runDue();
    while (!entries.isEmpty() && !entries.peek().due().isAfter(end)) {
      advanceTo(entries.peek().due());
      runDue();
    }
    advanceTo(end);
    runDue();
  }

  private void advanceTo(Instant instant) {
    Duration left = Duration.between(clock.instant(), instant);
    if (!left.isNegative()) {
      clock.advance(left);
    }
  }

  private record Entry(Instant due, long number, Consumer<Instant> event) {}
}
