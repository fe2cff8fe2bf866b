package io.github.computeops.work;

import io.github.computeops.error.WorkFailedException;
import io.github.computeops.failure.ComputeOpsException;
import io.github.computeops.model.ReportV1beta2;
import java.util.Optional;

/**
 * What became of a report, when the wait for it ended. Only {@link Completed} is success. Immutable
 * and thread-safe.
 */
public abstract sealed class ReportOutcome {
  private final ReportRun run;
  private final ReportV1beta2 report;
  private final String summary;
  private final boolean isEnd;

  private ReportOutcome(ReportRun run, ReportV1beta2 report, String summary, boolean isEnd) {
    this.run = run;
    this.report = report;
    this.summary = summary;
    this.isEnd = isEnd;
  }

  /** {@return the report that was waited for} */
  public ReportRun run() {
    return run;
  }

  /** {@return the report as it was last read; with nothing but its id if it never was} */
  public ReportV1beta2 report() {
    return report;
  }

  /** {@return whether the report is over} */
  public boolean isEnd() {
    return isEnd;
  }

  /** {@return whether the report is made} */
  public boolean isSuccess() {
    return this instanceof Completed;
  }

  /** {@return the outcome in words, without its subject, such as {@code failed}} */
  public String summary() {
    return summary;
  }

  /**
   * Returns the success, or throws.
   *
   * @return the same
   * @throws WorkFailedException if the report failed, or is not made yet
   */
  public Completed orThrow() {
    throw new WorkFailedException("The report " + run().id() + " " + summary() + ".", run().id());
  }

  /** {@return the id and what became of it} */
  @Override
  public final String toString() {
    return run.id() + " " + summary;
  }

  /** The report is made. */
  public static final class Completed extends ReportOutcome {
    /**
     * Makes the outcome, which a test may need.
     *
     * @param run the report, to read its rows
     * @param report as it was last read
     */
    public Completed(ReportRun run, ReportV1beta2 report) {
      super(run, report, "is made", true);
    }

    @Override
    public Completed orThrow() {
      return this;
    }
  }

  /** The report failed. */
  public static final class Failed extends ReportOutcome {
    /**
     * Makes the outcome, which a test may need.
     *
     * @param run the report
     * @param report as it was last read
     */
    public Failed(ReportRun run, ReportV1beta2 report) {
      super(run, report, "failed", true);
    }
  }

  /** There is no such report, or no longer. */
  public static final class Vanished extends ReportOutcome {
    /**
     * Makes the outcome, which a test may need.
     *
     * @param run the report
     * @param report as it was last read
     */
    public Vanished(ReportRun run, ReportV1beta2 report) {
      super(run, report, "does not exist, or no longer", true);
    }
  }

  /** The deadline passed first. The report goes on, and can be waited for again. */
  public static final class StillRunning extends ReportOutcome {
    private final Optional<ComputeOpsException> lastFailure;

    /**
     * Makes the outcome, which a test may need.
     *
     * @param run the report
     * @param report as it was last read
     * @param lastFailure why the last read failed; empty if it did not
     */
    public StillRunning(
        ReportRun run, ReportV1beta2 report, Optional<ComputeOpsException> lastFailure) {
      super(run, report, "was not made at the deadline", false);
      this.lastFailure = lastFailure;
    }

    /** {@return why the last read failed; empty if it did not} */
    public Optional<ComputeOpsException> lastFailure() {
      return lastFailure;
    }
  }
}
