package io.github.computeops.work;

import io.github.computeops.internal.check.Require;
import io.github.computeops.model.JobV1;
import java.time.Duration;
import java.util.List;

/**
 * How many jobs proceed, for people to look at.
 *
 * <p>Immutable and thread-safe.
 */
public final class JobsProgress {
  private final List<JobOutcome> settled;
  private final List<JobV1> running;
  private final Duration elapsed;
  private final Duration remaining;

  /**
   * Makes progress, which a test may need.
   *
   * @param settled the outcomes so far, in the order of the jobs
   * @param running the jobs that are waited for, as they were last read
   * @param elapsed how long the wait has gone on
   * @param remaining how long it is to the deadline
   */
  public JobsProgress(
      List<JobOutcome> settled, List<JobV1> running, Duration elapsed, Duration remaining) {
    this.settled = Require.all("settled jobs", settled);
    this.running = Require.all("running jobs", running);
    this.elapsed = elapsed;
    this.remaining = remaining;
  }

  /** {@return the outcomes so far, in the order of the jobs} */
  public List<JobOutcome> settled() {
    return settled;
  }

  /** {@return the jobs that are waited for, as they were last read} */
  public List<JobV1> running() {
    return running;
  }

  /** {@return how long the wait has gone on} */
  public Duration elapsed() {
    return elapsed;
  }

  /** {@return how long it is to the deadline} */
  public Duration remaining() {
    return remaining;
  }

  /** {@return how many of how many, such as {@code 3 of 200, after 35 s}} */
  @Override
  public String toString() {
    return "%d of %d, after %d s"
        .formatted(settled.size(), settled.size() + running.size(), elapsed.toSeconds());
  }
}
