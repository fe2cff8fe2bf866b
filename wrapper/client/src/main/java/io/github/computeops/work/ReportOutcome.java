package io.github.computeops.work;

import io.github.computeops.error.WorkFailedException;
import io.github.computeops.failure.ComputeOpsException;
import io.github.computeops.model.ReportV1beta2;
import java.util.Optional;

/**
 * What became of a report, when the wait for it ended. Only {@link Completed} is success. Immutable
 * and thread-safe. A new version may add kinds of outcomes.
 */
public sealed interface ReportOutcome {
  /** {@return the report that was waited for} */
  ReportRun run();

  /** {@return the report as it was last read; with nothing but its id if it never was} */
  ReportV1beta2 report();

  /** {@return whether the report is over} */
  default boolean isEnd() {
    return true;
  }

  /** {@return the outcome as words, such as {@code failed}} */
  String what();

  /**
   * Returns the success, or throws.
   *
   * @return the same
   * @throws WorkFailedException if the report failed, or is not made yet
   */
  default Completed orThrow() {
    throw new WorkFailedException("The report " + run().id() + " " + what() + ".", run().id());
  }

  /**
   * The report is made.
   *
   * @param run the report, to read its rows
   * @param report as it was last read
   */
  record Completed(ReportRun run, ReportV1beta2 report) implements ReportOutcome {
    @Override
    public String what() {
      return "is made";
    }

    @Override
    public Completed orThrow() {
      return this;
    }
  }

  /**
   * The report failed.
   *
   * @param run the report
   * @param report as it was last read
   */
  record Failed(ReportRun run, ReportV1beta2 report) implements ReportOutcome {
    @Override
    public String what() {
      return "failed";
    }
  }

  /**
   * There is no such report, or no longer.
   *
   * @param run the report
   * @param report as it was last read
   */
  record Vanished(ReportRun run, ReportV1beta2 report) implements ReportOutcome {
    @Override
    public String what() {
      return "does not exist, or no longer";
    }
  }

  /**
   * The deadline passed first. The report goes on, and can be waited for again.
   *
   * @param run the report
   * @param report as it was last read
   * @param lastFailure why the last read failed; empty if it did not
   */
  record StillRunning(
      ReportRun run, ReportV1beta2 report, Optional<ComputeOpsException> lastFailure)
      implements ReportOutcome {
    @Override
    public boolean isEnd() {
      return false;
    }

    @Override
    public String what() {
      return "was not made at the deadline";
    }
  }
}
