package io.github.computeops.work;

import io.github.computeops.error.WorkFailedException;
import io.github.computeops.failure.ComputeOpsException;
import io.github.computeops.model.JobV1;
import java.util.Optional;

/**
 * What became of a job, when the wait for it ended.
 *
 * <pre>{@code
 * JobOutcome outcome = run.await(Duration.ofMinutes(10));
 * if (outcome instanceof JobOutcome.StillRunning) {
 *   save(run.id()); // and attach to it later
 * } else {
 *   outcome.orThrow(); // a Succeeded
 * }
 * }</pre>
 *
 * <p>Only {@link Succeeded} is success: the service said so. Immutable and thread-safe.
 */
public abstract sealed class JobOutcome {
  private final JobRun run;
  private final JobV1 job;
  private final String summary;
  private final boolean isEnd;

  private JobOutcome(JobRun run, JobV1 job, String summary, boolean isEnd) {
    this.run = run;
    this.job = job;
    this.summary = summary;
    this.isEnd = isEnd;
  }

  /** {@return the job that was waited for} */
  public JobRun run() {
    return run;
  }

  /** {@return the job as it was last read; with nothing but its id if it never was} */
  public JobV1 job() {
    return job;
  }

  /** {@return whether the job is over} */
  public boolean isEnd() {
    return isEnd;
  }

  /** {@return whether the service said that the job succeeded} */
  public boolean isSuccess() {
    return this instanceof Succeeded;
  }

  /**
   * {@return the outcome in words, without its subject, such as {@code was declined by an
   * approver}}
   */
  public String summary() {
    return summary;
  }

  /**
   * Returns the success, or throws.
   *
   * @return the same
   * @throws WorkFailedException if the job did not succeed, or has not yet; it says why
   */
  public Succeeded orThrow() {
    String status = job().status().map(text -> ": " + text).orElse("");
    throw new WorkFailedException("The job " + run().id() + " " + summary() + status, run().id());
  }

  /** {@return the id and what became of it} */
  @Override
  public final String toString() {
    return run.id() + " " + summary;
  }

  /** The job is complete, with the result {@code SUCCESS}. */
  public static final class Succeeded extends JobOutcome {
    /**
     * Makes the outcome, which a test may need.
     *
     * @param run the job
     * @param job as it was last read; {@code results()} has what it brought
     */
    public Succeeded(JobRun run, JobV1 job) {
      super(run, job, "succeeded", true);
    }

    @Override
    public Succeeded orThrow() {
      return this;
    }
  }

  /** The job is complete, with the result {@code FAILURE}. */
  public static final class Failed extends JobOutcome {
    /**
     * Makes the outcome, which a test may need.
     *
     * @param run the job; its activities say why in words
     * @param job as it was last read; {@code statusDetails()} and {@code results()} say more
     */
    public Failed(JobRun run, JobV1 job) {
      super(run, job, "failed", true);
    }
  }

  /** The job ended in the state {@code ERROR}: the service could not run it to its end. */
  public static final class Errored extends JobOutcome {
    /**
     * Makes the outcome, which a test may need.
     *
     * @param run the job
     * @param job as it was last read
     */
    public Errored(JobRun run, JobV1 job) {
      super(run, job, "ended by an error of the service", true);
    }
  }

  /** The job never ran, since an approver declined it. */
  public static final class Declined extends JobOutcome {
    /**
     * Makes the outcome, which a test may need.
     *
     * @param run the job
     * @param job as it was last read
     */
    public Declined(JobRun run, JobV1 job) {
      super(run, job, "was declined by an approver", true);
    }
  }

  /**
   * There is no such job any more: it was made to be deleted when it completes, or somebody deleted
   * it. How it ended is unknown.
   */
  public static final class Vanished extends JobOutcome {
    /**
     * Makes the outcome, which a test may need.
     *
     * @param run the job
     * @param job as it was last read
     */
    public Vanished(JobRun run, JobV1 job) {
      super(run, job, "does not exist, or no longer; how it ended is unknown", true);
    }
  }

  /** The job is complete, without a result that this version knows. */
  public static final class Ended extends JobOutcome {
    /**
     * Makes the outcome, which a test may need.
     *
     * @param run the job
     * @param job as it was last read
     */
    public Ended(JobRun run, JobV1 job) {
      super(run, job, "ended without a known result", true);
    }
  }

  /**
   * The job makes no progress, and keeps its resource busy until somebody dismisses it. It is not
   * over.
   */
  public static final class Stalled extends JobOutcome {
    /**
     * Makes the outcome, which a test may need.
     *
     * @param run the job, to {@linkplain JobRun#dismiss dismiss} it or to {@linkplain
     *     JobRun#awaitEnd wait on}
     * @param job as it was last read
     */
    public Stalled(JobRun run, JobV1 job) {
      super(run, job, "is stalled; dismiss it, or wait on with awaitEnd", false);
    }
  }

  /** A policy holds the job back until people approve it. It is not over. */
  public static final class AwaitingApproval extends JobOutcome {
    /**
     * Makes the outcome, which a test may need.
     *
     * @param run the job, to decide on its {@linkplain JobRun#approval approval} or to {@linkplain
     *     JobRun#awaitEnd wait on}
     * @param job as it was last read
     */
    public AwaitingApproval(JobRun run, JobV1 job) {
      super(run, job, "awaits an approval; decide on it, or wait on with awaitEnd", false);
    }
  }

  /** The deadline passed first. The job goes on, and can be waited for again. */
  public static final class StillRunning extends JobOutcome {
    private final Optional<ComputeOpsException> lastFailure;

    /**
     * Makes the outcome, which a test may need.
     *
     * @param run the job
     * @param job as it was last read
     * @param lastFailure why the last read failed; empty if it did not
     */
    public StillRunning(JobRun run, JobV1 job, Optional<ComputeOpsException> lastFailure) {
      super(run, job, "was still running at the deadline", false);
      this.lastFailure = lastFailure;
    }

    /** {@return why the last read failed; empty if it did not} */
    public Optional<ComputeOpsException> lastFailure() {
      return lastFailure;
    }
  }
}
