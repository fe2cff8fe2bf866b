package io.github.computeops.internal.work;

import io.github.computeops.model.JobState;
import io.github.computeops.model.JobV1;
import io.github.computeops.model.JobV1ResultCode;
import io.github.computeops.work.JobOutcome;
import io.github.computeops.work.JobRun;
import java.util.Optional;

/** Judges a job by its state and its result. */
final class JobVerdict {
  private JobVerdict() {}

  /** Returns the outcome; empty while the job goes on, and in states that nobody knows. */
  static Optional<JobOutcome> of(JobRun run, JobV1 job) {
    JobState.Value state = job.state().map(JobState::value).orElse(JobState.Value.UNKNOWN);
    return Optional.ofNullable(
        switch (state) {
          case COMPLETE -> complete(run, job);
          case ERROR -> new JobOutcome.Errored(run, job);
          case STALLED -> new JobOutcome.Stalled(run, job);
          case APPROVAL_PENDING -> new JobOutcome.AwaitingApproval(run, job);
          case PENDING, RUNNING, UNKNOWN -> null;
        });
  }

  private static JobOutcome complete(JobRun run, JobV1 job) {
    return switch (job.resultCode()
        .map(JobV1ResultCode::value)
        .orElse(JobV1ResultCode.Value.UNKNOWN)) {
      case SUCCESS -> new JobOutcome.Succeeded(run, job);
      case FAILURE -> new JobOutcome.Failed(run, job);
      case DECLINED -> new JobOutcome.Declined(run, job);
      case UNKNOWN -> new JobOutcome.Ended(run, job);
    };
  }
}
