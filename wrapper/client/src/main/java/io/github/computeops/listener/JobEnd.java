package io.github.computeops.listener;

import java.time.Duration;
import java.util.Optional;

/**
 * The end of a job.
 *
 * <p>Immutable and thread-safe.
 */
public final class JobEnd {
  private final String jobId;
  private final String templateId;
  private final String outcome;
  private final Optional<Duration> duration;

  /**
   * Makes an end, which a test of a listener may need.
   *
   * @param jobId its id
   * @param templateId the id of its template; empty if it was never read
   * @param outcome {@code SUCCEEDED}, {@code FAILED}, {@code ERRORED}, {@code DECLINED}, {@code
   *     VANISHED} or {@code ENDED}
   * @param duration the time from its creation to its last change, by the service's clock; empty if
   *     it was never read
   */
  public JobEnd(String jobId, String templateId, String outcome, Optional<Duration> duration) {
    this.jobId = jobId;
    this.templateId = templateId;
    this.outcome = outcome;
    this.duration = duration;
  }

  /** {@return its id} */
  public String jobId() {
    return jobId;
  }

  /** {@return the id of its template; empty if it was never read} */
  public String templateId() {
    return templateId;
  }

  /**
   * {@return {@code SUCCEEDED}, {@code FAILED}, {@code ERRORED}, {@code DECLINED}, {@code VANISHED}
   * or {@code ENDED}}
   */
  public String outcome() {
    return outcome;
  }

  /**
   * {@return the time from its creation to its last change, by the service's clock; empty if it was
   * never read}
   */
  public Optional<Duration> duration() {
    return duration;
  }

  /** {@return everything in one line} */
  @Override
  public String toString() {
    return "JobEnd[%s, template=%s, %s, %s]"
        .formatted(
            jobId, templateId, outcome, duration.map(Duration::toString).orElse("never read"));
  }
}
