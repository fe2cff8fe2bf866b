package io.github.computeops.simulator.internal.resources;

import io.github.computeops.simulator.internal.jobs.JobEnd;
import io.github.computeops.simulator.internal.operations.OperationEnd;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How the next jobs and asynchronous operations end that callers start; further ones succeed. */
public final class Orders {
  private final Queue<JobEnd> jobs = new ConcurrentLinkedQueue<>();
  private final Queue<OperationEnd> operations = new ConcurrentLinkedQueue<>();

  public Queue<JobEnd> jobs() {
    return jobs;
  }

  public Queue<OperationEnd> operations() {
    return operations;
  }
}
