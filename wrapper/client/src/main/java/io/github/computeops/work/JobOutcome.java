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
 * <p>Only {@link Succeeded} is success: the service said so. Immutable and thread-safe. A new
 * version may add kinds of outcomes.
 */
public sealed interface JobOutcome {
  /** {@return the job that was waited for} */
  JobRun run();

  /** {@return the job as it was last read; with nothing but its id if it never was} */
  JobV1 job();

  /** {@return whether the job is over} */
  default boolean isEnd() {
    return true;
  }

  /** {@return whether the service said that the job succeeded} */
  default boolean isSuccess() {
    return false;
  }

  /** {@return the outcome as words, such as {@code was declined by an approver}} */
  String what();

  /**
   * Returns the success, or throws.
   *
   * @return the same
   * @throws WorkFailedException if the job did not succeed, or has not yet; it says why
   */
  default Succeeded orThrow() {
    String status = job().status().map(text -> ": " + text).orElse("");
    throw new WorkFailedException("The job " + run().id() + " " + what() + status, run().id());
  }

  /**
   * The job is complete, with the result {@code SUCCESS}.
   *
   * @param run the job
   * @param job as it was last read; {@code results()} has what it brought
   */
  record Succeeded(JobRun run, JobV1 job) implements JobOutcome {
    @Override
    public boolean isSuccess() {
      return true;
    }

    @Override
    public String what() {
      return "succeeded";
    }

    @Override
    public Succeeded orThrow() {
      return this;
    }
  }

  /**
   * The job is complete, with the result {@code FAILURE}.
   *
   * @param run the job; its activities say why in words
   * @param job as it was last read; {@code statusDetails()} and {@code results()} say more
   */
  record Failed(JobRun run, JobV1 job) implements JobOutcome {
    @Override
    public String what() {
      return "failed";
    }
  }

  /**
   * The job ended in the state {@code ERROR}: the service could not run it to its end.
   *
   * @param run the job
   * @param job as it was last read
   */
  record Errored(JobRun run, JobV1 job) implements JobOutcome {
    @Override
    public String what() {
      return "ended by an error of the service";
    }
  }

  /**
   * The job never ran, since an approver declined it.
   *
   * @param run the job
   * @param job as it was last read
   */
  record Declined(JobRun run, JobV1 job) implements JobOutcome {
    @Override
    public String what() {
      return "was declined by an approver";
    }
  }

  /**
   * There is no such job any more: it was made to be deleted when it completes, or somebody deleted
   * it. How it ended is unknown.
   *
   * @param run the job
   * @param job as it was last read
   */
  record Vanished(JobRun run, JobV1 job) implements JobOutcome {
    @Override
    public String what() {
      return "does not exist, or no longer; how it ended is unknown";
    }
  }

  /**
   * The job is complete, without a result that this version knows.
   *
   * @param run the job
   * @param job as it was last read
   */
  record Ended(JobRun run, JobV1 job) implements JobOutcome {
    @Override
    public String what() {
      return "ended without a known result";
    }
  }

  /**
   * The job makes no progress, and keeps its resource busy until somebody dismisses it. It is not
   * over.
   *
   * @param run the job, to {@linkplain JobRun#dismiss dismiss} it or to {@linkplain JobRun#awaitEnd
   *     wait on}
   * @param job as it was last read
   */
  record Stalled(JobRun run, JobV1 job) implements JobOutcome {
    @Override
    public boolean isEnd() {
      return false;
    }

    @Override
    public String what() {
      return "is stalled; dismiss it, or wait on with awaitEnd";
    }
  }

  /**
   * A policy holds the job back until people approve it. It is not over.
   *
   * @param run the job, to decide on its {@linkplain JobRun#approval approval} or to {@linkplain
   *     JobRun#awaitEnd wait on}
   * @param job as it was last read
   */
  record AwaitingApproval(JobRun run, JobV1 job) implements JobOutcome {
    @Override
    public boolean isEnd() {
      return false;
    }

    @Override
    public String what() {
      return "awaits an approval; decide on it, or wait on with awaitEnd";
    }
  }

  /**
   * The deadline passed first. The job goes on, and can be waited for again.
   *
   * @param run the job
   * @param job as it was last read
   * @param lastFailure why the last read failed; empty if it did not
   */
  record StillRunning(JobRun run, JobV1 job, Optional<ComputeOpsException> lastFailure)
      implements JobOutcome {
    @Override
    public boolean isEnd() {
      return false;
    }

    @Override
    public String what() {
      return "was still running at the deadline";
    }
  }
}
