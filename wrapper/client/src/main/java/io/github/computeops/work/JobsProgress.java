package io.github.computeops.work;

import io.github.computeops.model.JobV1;
import java.time.Duration;
import java.util.List;

/**
 * How many jobs proceed, for people to look at.
 *
 * @param settled the outcomes so far, in the order of the jobs
 * @param running the jobs that are waited for, as they were last read
 * @param elapsed since the wait began
 * @param remaining until the deadline
 */
public record JobsProgress(
    List<JobOutcome> settled, List<JobV1> running, Duration elapsed, Duration remaining) {
  /** {@return how many of how many, such as {@code 3 of 200, after 35 s}} */
  @Override
  public String toString() {
    return "%d of %d, after %d s"
        .formatted(settled.size(), settled.size() + running.size(), elapsed.toSeconds());
  }
}
