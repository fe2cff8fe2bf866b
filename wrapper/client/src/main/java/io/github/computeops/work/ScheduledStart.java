package io.github.computeops.work;

import io.github.computeops.model.ScheduleRestHistoryV1beta2;
import java.time.Instant;
import java.util.Optional;

/**
 * What came of one start of a schedule.
 *
 * <p>Immutable and thread-safe.
 */
public final class ScheduledStart {
  private final Instant at;
  private final boolean started;
  private final String summary;
  private final Optional<JobRun> job;
  private final ScheduleRestHistoryV1beta2 entry;

  /**
   * Makes a start, which a test may need.
   *
   * @param at when it was
   * @param started whether a job was started; whether that succeeded is known by waiting for it
   * @param summary what the service says of it in words
   * @param job the job; empty if none was started, or the service does not say which
   * @param entry the entry of the history
   */
  public ScheduledStart(
      Instant at,
      boolean started,
      String summary,
      Optional<JobRun> job,
      ScheduleRestHistoryV1beta2 entry) {
    this.at = at;
    this.started = started;
    this.summary = summary;
    this.job = job;
    this.entry = entry;
  }

  /** {@return when it was} */
  public Instant at() {
    return at;
  }

  /** {@return whether a job was started; whether that succeeded is known by waiting for it} */
  public boolean isStarted() {
    return started;
  }

  /** {@return what the service says of it in words} */
  public String summary() {
    return summary;
  }

  /** {@return the job; empty if none was started, or the service does not say which} */
  public Optional<JobRun> job() {
    return job;
  }

  /** {@return the entry of the history} */
  public ScheduleRestHistoryV1beta2 entry() {
    return entry;
  }
}
