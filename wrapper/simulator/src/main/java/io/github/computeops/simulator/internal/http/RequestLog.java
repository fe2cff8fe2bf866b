package io.github.computeops.simulator.internal.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest requests, without their secrets. Bounded, so that a simulator may run for days. */
public final class RequestLog {
  static final int CAPACITY = 10_000;
  private final Deque<Request> requests = new ArrayDeque<>();

  synchronized void add(Request request) {
    if (requests.size() == CAPACITY) {
      requests.removeFirst();
    }
    requests.addLast(request.withoutSecrets());
  }

  /** Returns the requests, oldest first. */
  public synchronized List<Request> requests() {
    return List.copyOf(requests);
  }
}
