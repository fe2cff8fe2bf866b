package io.github.computeops.simulator.internal.jobs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A job for a group while it runs: which servers are left, and what came of the others. */
final class GroupRun {
  private final Job job;
  private final Deque<String> left;
  private int running;
  private int failures;
  private boolean stopped;

  GroupRun(Job job, List<String> servers) {
    this.job = job;
    this.left = new ArrayDeque<>(servers);
  }

  Job job() {
    return job;
  }

  /** Returns the servers whose turn it is. */
  List<String> next() {
    if (failures > 0 && isSet("stopOnFailure")) {
      left.clear();
    }
    int count = isSet("parallel") ? left.size() : Math.min(left.size(), running == 0 ? 1 : 0);
    List<String> next = left.stream().limit(count).toList();
    next.forEach(left::remove);
    running += next.size();
    return next;
  }

  private boolean isSet(String parameter) {
    return Boolean.TRUE.equals(job.request().parameters().get(parameter));
  }

  /** Leaves out the servers that are left; returns whether there are any. */
  boolean stop() {
    boolean hasLeft = !left.isEmpty();
    stopped |= hasLeft;
    left.clear();
    return hasLeft;
  }

  void ended(JobEnd outcome) {
    running--;
    failures += outcome == JobEnd.SUCCEEDED ? 0 : 1;
  }

  boolean isDone() {
    return left.isEmpty() && running == 0;
  }

  /** A job that was stopped did not do all that it was to do. */
  boolean hasFailures() {
    return failures > 0 || stopped;
  }
}
