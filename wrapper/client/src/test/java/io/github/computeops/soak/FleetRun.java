package io.github.computeops.soak;

import io.github.computeops.concurrent.CallOutcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one run returned. Thread-safe. */
final class FleetRun {
  private final long first;
  private final boolean ordered;
  private final int length;
  private final Set<Long> items = new HashSet<>();
  private final List<String> wrong = new ArrayList<>();

  /**
   * Prepares to look at a run.
   *
   * @param first its first item
   * @param length after how many outcomes it ends
   */
  FleetRun(long first, boolean ordered, int length) {
    this.first = first;
    this.ordered = ordered;
    this.length = length;
  }

  /** Takes an outcome, and ends the run when it is time to; returns whether it is. */
  synchronized boolean took(CallOutcome<Long, String> outcome, Runnable end) {
    long item = outcome.item();
    check(items.add(item), item + " was returned twice");
    check(item == first + outcome.index(), item + " has the index " + outcome.index());
    check(!ordered || outcome.index() == items.size() - 1, item + " is out of order");
    if (items.size() == length + 1) {
      end.run();
    }
    return items.size() > length;
  }

  synchronized void check(boolean fact, String otherwise) {
    if (!fact) {
      wrong.add(otherwise);
    }
  }

  synchronized long highest() {
    return items.stream().mapToLong(item -> item).max().orElse(first);
  }

  synchronized List<String> contradictions() {
    return List.copyOf(wrong);
  }
}
