package io.github.computeops.listener;

import io.github.computeops.job.JobRequest;

/**
 * Is told of jobs that start and end, for metrics and logs.
 *
 * <p>It runs on the thread that starts the job or waits for it, so it must be quick and
 * thread-safe. What it throws ends the start or the wait. A job that nobody waits for is not seen
 * to end.
 *
 * <pre>{@code
 * ComputeOps.builder().work(WorkSettings.builder().listener(listener).build())
 * }</pre>
 */
public interface JobListener {
  /**
   * Receives a job that was started, or found again after its response was lost.
   *
   * @param jobId its id
   * @param request what it does
   */
  default void onStarted(String jobId, JobRequest request) {}

  /**
   * Receives a job that was seen to end, once for each {@code JobRun}.
   *
   * @param end how it ended
   */
  default void onEnded(JobEnd end) {}

  /**
   * Returns a listener that tells this one first and then another.
   *
   * @param next told after this one
   * @return both as one
   */
  default JobListener andThen(JobListener next) {
    return new BothJobListeners(this, next);
  }
}
