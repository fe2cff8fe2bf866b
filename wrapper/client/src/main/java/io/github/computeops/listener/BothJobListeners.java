package io.github.computeops.listener;

import io.github.computeops.job.JobRequest;

/** Two listeners, one after the other. */
record BothJobListeners(JobListener first, JobListener next) implements JobListener {
  @Override
  public void onStarted(String jobId, JobRequest request) {
    first.onStarted(jobId, request);
    next.onStarted(jobId, request);
  }

  @Override
  public void onEnded(JobEnd end) {
    first.onEnded(end);
    next.onEnded(end);
  }
}
