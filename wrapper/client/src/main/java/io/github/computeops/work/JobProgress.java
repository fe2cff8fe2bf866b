package io.github.computeops.work;

import io.github.computeops.model.JobV1;
import java.time.Duration;

/**
 * How a job proceeds, for people to look at: nothing in it tells whether the job succeeds.
 *
 * @param run the job
 * @param job as it was just read
 * @param elapsed since the wait began
 * @param remaining until the deadline
 */
public record JobProgress(JobRun run, JobV1 job, Duration elapsed, Duration remaining) {
  /** {@return state and status, such as {@code RUNNING, In progress, after 35 s}} */
  @Override
  public String toString() {
    String state = job.state().map(Object::toString).orElse("no state");
    return state
        + job.status().map(status -> ", " + status).orElse("")
        + ", after "
        + elapsed.toSeconds()
        + " s";
  }
}
