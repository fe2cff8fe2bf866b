package io.github.computeops.simulator.internal.webhooks;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The health of a webhook, as the service counts it: five failures in ten attempts are a warning,
 * ten in a row an error that disables it. After nine in a row, ten successes in a row are needed.
 */
final class Health {
  private static final int WINDOW = 10;
  private final Deque<Boolean> latest = new ArrayDeque<>();
  private int failuresInARow;
  private int successesInARow;
  private boolean mustRecover;

  /** Counts an attempt, and returns the status. */
  String count(boolean success) {
    latest.addLast(success);
    if (latest.size() > WINDOW) {
      latest.removeFirst();
    }
    failuresInARow = success ? 0 : failuresInARow + 1;
    successesInARow = success ? successesInARow + 1 : 0;
    mustRecover = failuresInARow >= WINDOW - 1 || mustRecover && successesInARow < WINDOW;
    return status();
  }

  private String status() {
    if (failuresInARow >= WINDOW) {
      return "ERROR";
    }
    long failures = latest.stream().filter(success -> !success).count();
    return mustRecover || failures >= WINDOW / 2 ? "WARNING" : "ACTIVE";
  }
}
