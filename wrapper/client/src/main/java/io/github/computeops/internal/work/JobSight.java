package io.github.computeops.internal.work;

import io.github.computeops.internal.time.Time;
import io.github.computeops.listener.JobEnd;
import io.github.computeops.listener.JobListener;
import io.github.computeops.model.JobV1;
import io.github.computeops.work.JobOutcome;
import io.github.computeops.work.JobRun;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known of a job: how it was last read, and whether it was told that it ended. Thread-safe.
 */
final class JobSight {
  private final Optional<JustStarted> started;
  private JobV1 last;
  private boolean read;
  private boolean told;

  private JobSight(Optional<JustStarted> started, JobV1 last) {
    this.started = started;
    this.last = last;
  }

  /** Knows a job that was just started. */
  static JobSight started(Time time, JobV1 job) {
    return new JobSight(Optional.of(JustStarted.now(time)), job);
  }

  /** Knows nothing but the id. */
  static JobSight unread(String id) {
    return new JobSight(Optional.empty(), JobV1.builder().id(id).build());
  }

  synchronized JobV1 last() {
    return last;
  }

  /** Tells whether the job was just started and never read since. */
  synchronized boolean isFresh() {
    return started.isPresent() && !read;
  }

  /** Judges the job as it was just read. */
  synchronized Optional<JobOutcome> seen(JobRun run, JobV1 job) {
    last = job;
    read = true;
    return JobVerdict.of(run, job);
  }

  /** Judges that the job was not found. */
  synchronized Optional<JobOutcome> missed(JobRun run) {
    boolean mayAppear = isFresh() && started.filter(JustStarted::mayAppear).isPresent();
    return mayAppear ? Optional.empty() : Optional.of(new JobOutcome.Vanished(run, last));
  }

  /** Tells a listener that the job ended, unless that was done before. */
  JobOutcome tell(JobListener listener, JobOutcome outcome) {
    if (outcome.isEnd() && firstTime()) {
      JobV1 job = outcome.job();
      listener.onEnded(
          new JobEnd(
              outcome.run().id(),
              job.jobTemplate().orElse(""),
              outcome.getClass().getSimpleName().toUpperCase(Locale.ROOT),
              duration(job)));
    }
    return outcome;
  }

  private synchronized boolean firstTime() {
    boolean first = !told;
    told = true;
    return first;
  }

  private static Optional<Duration> duration(JobV1 job) {
    return job.createdAt()
        .flatMap(created -> job.updatedAt().map(updated -> Duration.between(created, updated)));
  }
}
