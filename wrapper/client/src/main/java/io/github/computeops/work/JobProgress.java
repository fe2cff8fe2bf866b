package io.github.computeops.work;

import io.github.computeops.model.JobV1;
import java.time.Duration;

/**
 * How a job proceeds, for people to look at: nothing in it tells whether the job succeeds.
 *
 * <p>Immutable and thread-safe.
 */
public final class JobProgress {
  private final JobRun run;
  private final JobV1 job;
  private final Duration elapsed;
  private final Duration remaining;

  /**
   * Makes progress, which a test may need.
   *
   * @param run the job
   * @param job the job as it was just read
   * @param elapsed how long the wait has gone on
   * @param remaining how long it is to the deadline
   */
  public JobProgress(JobRun run, JobV1 job, Duration elapsed, Duration remaining) {
    this.run = run;
    this.job = job;
    this.elapsed = elapsed;
    this.remaining = remaining;
  }

  /** {@return the job} */
  public JobRun run() {
    return run;
  }

  /** {@return the job as it was just read} */
  public JobV1 job() {
    return job;
  }

  /** {@return how long the wait has gone on} */
  public Duration elapsed() {
    return elapsed;
  }

  /** {@return how long it is to the deadline} */
  public Duration remaining() {
    return remaining;
  }

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
