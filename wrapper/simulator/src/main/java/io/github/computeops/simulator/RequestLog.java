package io.github.computeops.simulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest requests. Bounded, so that a simulator may run for days. */
final class RequestLog {
  static final int CAPACITY = 10_000;
  private final Deque<ReceivedRequest> requests = new ArrayDeque<>();

  synchronized void add(ReceivedRequest request) {
    if (requests.size() == CAPACITY) {
      requests.removeFirst();
    }
    requests.addLast(request);
  }

  synchronized List<ReceivedRequest> requests() {
    return List.copyOf(requests);
  }
}
